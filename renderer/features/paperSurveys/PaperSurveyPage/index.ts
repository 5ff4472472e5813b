export { PaperSurveyPage } from './PaperSurveyPage';
