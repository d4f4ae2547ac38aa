using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Many;

/// <summary>An act done on many dossiers at once, after a look at what it will do to each.</summary>
/// <param name="Slug">End of its address, <c>/ho-so/nhieu/{slug}</c>.</param>
/// <param name="Permission">Who finds it under the list; whether a dossier is theirs to act on is asked for each.</param>
/// <param name="Verb">On the button, and before the number of dossiers.</param>
/// <param name="Past">How the outcome is told.</param>
/// <param name="Content">Label of the words that go with all of them; null when there are none.</param>
internal sealed record ManyAct(string Slug, string Permission, string Verb, string Past, string Effect, string? Content = null)
{
    public static ManyAct Assign { get; } =
        new(
            "phan-cong",
            DossierPermissions.Lead,
            "Phân công",
            "Đã phân công",
            "Hồ sơ chưa giao ai được chọn sẵn người gần đây làm thủ tục đó, nếu có; số bên tên là việc đang giữ. Hồ sơ đang ở người khác hoặc chờ ký để nguyên trừ khi chọn người.",
            "Ý kiến chỉ đạo"
        );

    public static ManyAct Sign { get; } =
        new(
            "ky",
            DossierPermissions.Lead,
            "Ký",
            "Đã ký",
            "Ký đề xuất của chuyên viên; hồ sơ trả ngay trong ngày được ký thẳng, nhập số văn bản ở dòng đầu của mỗi thủ tục, dòng để trống lấy số kế tiếp của thủ tục đó. Mở mã hồ sơ để đọc trước khi ký."
        );

    public static ManyAct Forward { get; } =
        new("chuyen-buoc", DossierPermissions.Work, "Chuyển bước", "Đã chuyển", "Hồ sơ sang bước kế tiếp của quy trình.", "Ý kiến xử lý");

    public static ManyAct Return { get; } =
        new(
            "tra-ket-qua",
            DossierPermissions.Receive,
            "Trả kết quả",
            "Đã trả kết quả",
            "Hồ sơ kết thúc. Hồ sơ chưa có mức phí hoặc chưa thu đủ chỉ trả khi đánh dấu và ghi lý do.",
            "Người nhận, giấy tờ mang theo; lý do nếu trả khi chưa thu đủ"
        );

    public static IReadOnlyList<ManyAct> All { get; } = [Assign, Sign, Forward, Return];

    public static ManyAct? Of(string slug) => All.FirstOrDefault(act => act.Slug == slug);
}

/// <summary>One of the chosen dossiers, and what the act would do to it.</summary>
/// <param name="What">What will happen, in words.</param>
/// <param name="Token">What was shown and is therefore done: the proposal that was read, <see cref="Unpaid"/>, or nothing.</param>
/// <param name="Officers">Whom it can be given to, the proposed one first; empty for other acts.</param>
/// <param name="AsksNumber">Whether a document number may be typed beside it.</param>
/// <param name="LeftOut">Why nothing is done; null when it will be.</param>
internal sealed record ManyLine(
    string Code,
    string Procedure,
    string What,
    string By,
    string Token,
    IReadOnlyList<OfficerChoice> Officers,
    bool AsksNumber,
    string? LeftOut
)
{
    /// <summary>Token of a result that is handed over though its fee is unknown or not paid.</summary>
    public const string Unpaid = "chua-thu";

    /// <summary>For whom it is, as the seat may read it.</summary>
    public string Applicant { get; init; } = string.Empty;

    /// <summary>Whether it is done unless somebody takes the tick away.</summary>
    public bool IsChosen { get; init; } = true;

    public static ManyLine Left(string code, string procedure, string why) =>
        new(code, procedure, string.Empty, string.Empty, "", [], false, why);
}

/// <param name="Open">Open dossiers in hand now.</param>
/// <param name="IsProposed">Chosen unless the leader chooses otherwise.</param>
internal sealed record OfficerChoice(SeatId Seat, string Name, int Open, bool IsProposed);
