/** For each node the nodes that it leads to. */
export type Graph = readonly (readonly number[])[];

/**
 * The strong component of each node, as a number: two nodes have the same when each can be reached from the other,
 * so that an arc between them is on a closed chain.
 *
 * @see Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1 (1972)
 */
export function strongComponents(graph: Graph): readonly number[] {
  const component = graph.map(() => -1);
  const order = graph.map(() => -1);
  const lowest = graph.map(() => -1);
  const open: number[] = [];
  let visited = 0;
  const visit = (node: number): void => {
    order[node] = visited;
    lowest[node] = visited;
    visited += 1;
    open.push(node);
    for (const next of graph[node] as readonly number[]) {
      if (order[next] === -1) visit(next);
      if (component[next] === -1) lowest[node] = Math.min(lowest[node] as number, lowest[next] as number);
    }
    if (lowest[node] !== order[node]) return;
    for (let member = -1; member !== node; component[member] = node) member = open.pop() as number;
  };
  for (let node = 0; node < graph.length; node += 1) if (order[node] === -1) visit(node);
  return component;
}
