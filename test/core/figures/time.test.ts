import { ignores, reads } from './rows.ts';

reads('time', [
  ['Cập nhật lúc ⟦11:39⟧ hôm qua.', '11:39'],
  ['Khai mạc lúc ⟦8h30⟧, bế mạc ⟦14 giờ 30⟧.', '08:30', '14:30'],
  ['Họp vào ⟦9 giờ⟧ sáng.', '09:00'],
  ['Tính đến ⟦24 giờ⟧ ngày 31/12/2020, thu đạt dự toán.', '24:00'],
]);

ignores('time', ['Họp trong 3 giờ.', 'Tỷ số 25:61 không phải là giờ.', 'Kết quả đạt 8 hộ.']);
