export { TrendLine, type TrendPoint } from './TrendLine';
