import type { Page } from 'playwright-core';

/**
 * Returns the texts on the page whose contrast to their background is below 4.5, the least for WCAG AA. Ignores images
 * behind a text.
 */
export function listFaintTexts(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(${findFaint})()`);
}

/** Runs in the browser. */
const findFaint = `() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  // The browser itself turns every notation into bytes.
  const mix = (...layers) => {
    canvas.globalAlpha = 1;
    for (const color of ['white', ...layers]) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (color) => {
    const [red, green, blue] = color
      .map((byte) => byte / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgrounds = (element) =>
    element ? [...backgrounds(element.parentElement), getComputedStyle(element).backgroundColor] : [];
  const faint = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: element, data } = texts.currentNode;
    if (data.trim() === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
    const behind = backgrounds(element);
    const levels = [mix(...behind), mix(...behind, getComputedStyle(element).color)].map(luminance);
    const contrast = (Math.max(...levels) + 0.05) / (Math.min(...levels) + 0.05);
    if (contrast < 4.5) faint.push(contrast.toFixed(2) + ' ' + element.outerHTML.slice(0, 120));
  }
  return faint;
}`;
