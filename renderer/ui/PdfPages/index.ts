export { PdfPages } from './PdfPages';
