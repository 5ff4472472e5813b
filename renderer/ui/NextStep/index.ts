export { NextStep } from './NextStep';
