/** An article of at least so many characters, each with figures of its own; all of them agree. */
export function article(n: number, length: number): string {
  const paragraphs: string[] = [`Báo cáo số ${n} về tình hình phát triển kinh tế - xã hội`];
  for (let k = 1, size = 0; size < length; k++) {
    const [a, b] = [(n * 7 + k * 13) % 90, (n * 11 + k * 5) % 60];
    const paragraph =
      `Thôn ${k} có ${a + b + 20} hộ, gồm ${a + 10} hộ làm ruộng và ${b + 10} hộ buôn bán. ` +
      'Bà con cùng nhau giữ gìn đường làng sạch đẹp, chăm lo việc học của con em, giúp đỡ những gia đình neo đơn và ' +
      'đón khách gần xa về thăm. Cán bộ thôn thường xuyên đến từng nhà để lắng nghe, giải thích chủ trương mới và ghi ' +
      `lại những điều còn vướng mắc. Tỷ lệ hộ có nước sạch đạt ${(a % 50) + 50},${k % 10}%.`;
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
