using ThongSuot.Platform.Text;

namespace ThongSuot.Support.Training;

/// <summary>What is said of an effect; a session without one says so.</summary>
internal static class EffectWords
{
    public static string Of(EffectVerdict verdict) =>
        verdict switch
        {
            EffectVerdict.TooEarly => "Chưa đủ ngày",
            EffectVerdict.TooFew => "Quá ít hồ sơ",
            EffectVerdict.Fewer => "Lỗi giảm",
            EffectVerdict.More => "Lỗi tăng",
            _ => "Chưa thấy hiệu quả",
        };

    public static string Style(EffectVerdict verdict) =>
        verdict switch
        {
            EffectVerdict.Fewer => "in-time",
            EffectVerdict.More => "overdue",
            _ => "near",
        };

    /// <summary>The sentence under the mark.</summary>
    public static string Sentence(SessionEffect effect) =>
        effect.Result.Verdict switch
        {
            EffectVerdict.TooEarly => $"Chưa đủ {effect.Days} ngày sau lớp; xem từ ngày {VietnameseFormat.Date(effect.ReadyOn)}.",
            EffectVerdict.TooFew => "Trước hoặc sau lớp, ở nơi dự hoặc nơi không dự, có quá ít hồ sơ của lĩnh vực này để kết luận.",
            EffectVerdict.Fewer => $"So với nơi không dự, tỷ lệ lỗi giảm {Points(effect)}.",
            EffectVerdict.More => $"So với nơi không dự, tỷ lệ lỗi tăng {Points(effect)}. Xem lại nội dung lớp.",
            _ => $"Chênh lệch {Signed(effect.Result.Difference)}{Range(effect)} có thể chỉ do ngẫu nhiên.",
        };

    /// <summary>The rate of a side, with what it is counted from.</summary>
    public static string Rate(int errors, int all) =>
        $"{VietnameseFormat.Share(errors, all, 1)} ({VietnameseFormat.Number(errors)}/{VietnameseFormat.Number(all)})";

    private static string Points(SessionEffect effect) => One(Math.Abs(effect.Result.Difference)) + Range(effect);

    private static string Range(SessionEffect effect) =>
        $" điểm phần trăm (khoảng tin cậy 95%: {Signed(effect.Result.Low)} đến {Signed(effect.Result.High)})";

    private static string Signed(double part) => (part < 0 ? "−" : "+") + One(Math.Abs(part));

    private static string One(double part) => VietnameseFormat.Number((decimal)(100 * part), 1);
}
