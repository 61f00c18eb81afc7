/** An article of at least so many characters, each with figures of its own; all of them agree. */
export function article(n: number, length: number): string {
  const paragraphs: string[] = [`Báo cáo số ${n} về tình hình phát triển kinh tế - xã hội`];
  for (let k = 1, size = 0; size < length; k++) {
    const [a, b] = [(n * 7 + k * 13) % 90, (n * 11 + k * 5) % 60];
    const paragraph =
      `Thôn ${k} có ${a + b + 20} hộ, gồm ${a + 10} hộ làm ruộng và ${b + 10} hộ buôn bán. ` +
      `Trong ${k + 5} tháng, bà con trồng mới ${a + 3} ha chè, sửa ${b + 2} km đường và xây ${k + 1} nhà văn hóa; ` +
      `tỷ lệ hộ có nước sạch đạt ${(a % 50) + 50},${k % 10}%, kinh phí ${a + 1} triệu đồng.`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** So many of them by names that stand in their order. */
export const articles = (count: number, length: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`bai/${String(n + 1).padStart(4, '0')}.txt`, article(n + 1, length)]),
  );
