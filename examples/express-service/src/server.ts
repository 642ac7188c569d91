import { app } from './app.js';

const port = Number(process.env['PORT'] || 3000);
const server = app.listen(port, '127.0.0.1', (error) => {
  if (error) {
    console.error(`Cannot listen on port ${port}: ${error.message}. Choose another: PORT=3001 npm start`);
    process.exit(1);
  }
  const address = server.address();
  console.log(`Listening on http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`);
});
process.once('SIGTERM', () => server.close());
