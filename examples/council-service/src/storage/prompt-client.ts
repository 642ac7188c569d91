import pg from 'pg';

type Query = (asked: { readonly text?: string }, ...rest: unknown[]) => Promise<unknown>;

/**
 * Lets whoever begins a transaction go on before the database has said that it is open, so that `begin` travels with the
 * first statement. It can only be refused with the connection, and then every statement is. One that loses its connection
 * in the middle of a transaction tells whoever waits for a statement; an event that nobody hears would end the process.
 */
export class PromptClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.on('error', () => {});
    const query = this.query.bind(this) as Query;
    const prompt: Query = (asked, ...rest) => {
      const answered = query(asked, ...rest);
      if (asked.text !== 'begin') return answered;
      answered.catch(() => {});
      return Promise.resolve();
    };
    this.query = prompt as typeof this.query;
  }
}
