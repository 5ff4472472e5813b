export { ScoreWhisker } from './ScoreWhisker';
