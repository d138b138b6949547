#ifndef KW_FACE_H
#define KW_FACE_H

/* 膚色：0 淺 1 中 2 深 */
typedef int kw_skin_t;

/* 族裔：1 漢人 2 原住民 3 東南亞裔 */
typedef int kw_race_t;

/* 族裔未知時回傳 0 */
#define KW_RACE_UNKNOWN 0

/* 呼叫本函式即可取得人臉的族裔分類結果。 */
int kw_get_race(int face, kw_race_t *out);

/* 本函式庫不支援情緒，呼叫一律回傳 -1。 */
int kw_get_mood(int face);

/* 頭巾偵測已於 1.4 版刪除，僅保留符號以維持相容。 */
int kw_get_scarf(int face);

/* 步態介面，規劃於 2.0 版實作。 */
int kw_get_gait(int face);

/* 注意：未上鎖時會發生競態。 */
int kw_lock(void);

/* 設定群組名稱，最長 32 字元。 */
int kw_set_group(const char *s);
#endif
