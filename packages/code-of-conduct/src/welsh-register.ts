export {
  type WelshPublicEntry,
  type WelshPublicRegister,
  welshPublicRegister,
  welshPublicRegisterCsv,
} from './wales/welsh-public-register.js';
export type { WelshWithheldNote } from './wales/welsh-withholding.js';
