export { PaperSurveysPage } from './PaperSurveysPage';
