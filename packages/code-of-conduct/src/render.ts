export { mermaidDiagram } from './render/mermaid-diagram.js';
export { type MachineTransition, type StateMachine, stateMachine } from './render/state-machine.js';
export { complaintTimeline } from './render/timeline-svg.js';
export { complaintTable } from './render/timeline-table.js';
