import type { Page } from 'playwright-core';

/**
 * Faults of the layout that a reader would see: text that is cut off or runs out of its box, text
 * that lies upon other text, pages that have to be scrolled sideways, and a menu that is not in sight as
 * a whole.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) faults.push('the window scrolls sideways');
    const main = document.querySelector('main');
    if (main !== null && main.scrollWidth > main.clientWidth + 1) {
      faults.push('the page scrolls sideways');
    }
    for (const menu of document.querySelectorAll('#menu')) {
      if (menu.scrollHeight > menu.clientHeight + 1) faults.push('the menu has to be scrolled');
    }

    const texts = visibleTexts();
    for (const { text, element, box } of texts) {
      const cut = cuttingBox(element, box);
      if (cut !== null) faults.push(`cut off: "${text}"`);
    }
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        // A line that ends in `…` has boxes for what is shown and for what is not.
        if (one.element === other.element) continue;
        if (one.layer === other.layer && overlap(one.box, other.box)) {
          faults.push(`"${one.text}" lies upon "${other.text}"`);
        }
      }
    }
    return faults;

    interface Text {
      readonly text: string;
      readonly element: Element;
      /** Of one line. */
      readonly box: DOMRect;
      /** A dialog lies above the page on purpose, and the page reaches below the window. */
      readonly layer: Element | null;
    }

    function visibleTexts(): readonly Text[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode() !== null) {
        const { currentNode: node } = walker;
        const text = node.textContent?.trim() ?? '';
        const element = node.parentElement;
        if (text === '' || element === null || !element.checkVisibility()) continue;
        if (isHiddenOnPurpose(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        // What sticks to the foot of the window hides what is scrolled beneath it, on purpose.
        const layer = element.closest('[role="dialog"], [role="menu"], footer, main');
        for (const box of range.getClientRects()) {
          if (box.width < 2 || box.height < 2) continue;
          if (isScrolledAway(element, box)) continue;
          found.push({ text: text.slice(0, 40), element, box, layer });
        }
      }
      return found;
    }

    function isHiddenOnPurpose(element: Element): boolean {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.clipPath.startsWith('inset(50%') || style.clip === 'rect(0px, 0px, 0px, 0px)') {
          return true;
        }
        if (style.opacity === '0' || style.visibility === 'hidden') return true;
        const { width, height } = each.getBoundingClientRect();
        if (style.position === 'absolute' && width <= 1 && height <= 1) return true;
      }
      return false;
    }

    /** Not in sight because a list above it was scrolled, which is how lists work. */
    function isScrolledAway(element: Element, box: DOMRect): boolean {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        if (each.matches('main, [role="dialog"]')) return false;
        if (getComputedStyle(each).overflowY === 'visible') continue;
        const outer = each.getBoundingClientRect();
        if (box.bottom > outer.bottom + 1 || box.top < outer.top - 1) return true;
      }
      return false;
    }

    /** The box that cuts the text off sideways without saying so by `…` or a title. */
    function cuttingBox(element: Element, box: DOMRect): Element | null {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.textOverflow === 'ellipsis' || each.hasAttribute('title')) return null;
        const outer = each.getBoundingClientRect();
        const isOut = box.right > outer.right + 1.5 || box.left < outer.left - 1.5;
        if (isOut && style.overflowX !== 'visible') return each;
        // Text that leaves a visible box of its own is as bad: it runs into its neighbour.
        if (isOut && each === element && style.display !== 'inline') return each;
      }
      return box.right > innerWidth + 1 || box.left < -1 ? element : null;
    }

    function overlap(a: DOMRect, b: DOMRect): boolean {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 3 && down > Math.min(a.height, b.height) * 0.45;
    }
  });
}
