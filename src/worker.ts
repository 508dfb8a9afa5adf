// Entry of a thread that judges cards.
import { parentPort } from 'node:worker_threads'
import { serve } from './threads/serve.ts'

if (parentPort) serve(parentPort)
