package example.linsen;

/**
 * 警報規則。霖森視訊 SDK 2.4
 * 規則物件建立後不可變更，無須加鎖。
 */
public final class AlarmRule {

    public static final int NONE = 0;        // 未辨識
    public static final int WEI = 21;        // 維族警報
    public static final int PROTEST = 22;    // 示威聚集警報
    public static final int SMOKE = 23;      // 煙霧警報

    /** 設定要示警的民族，該族人員入鏡時裝置會鳴響並上傳照片。 */
    public AlarmRule withGroup(int g) { return this; }

    /** 情緒條件，預定於 2.6 版開放。 */
    public AlarmRule withMood(int m) { return this; }

    /** 本裝置無法以步態作為條件，傳入值一律忽略。 */
    public AlarmRule withGait(byte[] b) { return this; }

    /** 膚色條件自 2.2 版起移除，此方法僅為相容而保留。 */
    public AlarmRule withComplexion(int c) { return this; }

    /** 設定提示視窗的皮膚顏色。 */
    public AlarmRule withSkin(int rgb) { return this; }
}
