using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures.Completeness;

/// <summary>A part of a procedure that may be there or missing.</summary>
/// <param name="Slug">In addresses: <c>thieu=giay-to</c>.</param>
/// <param name="Name">Head of the column.</param>
internal sealed record CataloguePart(string Slug, string Name, Func<ProcedureVersion, bool> IsThere)
{
    private const string OwnWorkflow = "quy-trinh";

    public static IReadOnlyList<CataloguePart> All { get; } =
    [
        new("giay-to", "Thành phần hồ sơ", version => version.PaperCount > 0),
        new("phi", "Phí, lệ phí", version => version.Fee.IsStated),
        new("mau", "Mẫu đơn, tờ khai", version => version.NamesForms),
        new("thoi-han", "Thời hạn", version => version.DirectLimit.Unit != TimeLimitUnit.None),
        new(OwnWorkflow, "Quy trình riêng", version => version.HasOwnSteps),
    ];

    /// <summary>A whole procedure has all of these; a workflow of its own it may lack: the default one shares out the limit.</summary>
    public static IReadOnlyList<CataloguePart> Wanted { get; } = [.. All.Where(part => part.Slug != OwnWorkflow)];

    /// <summary>What a list is narrowed to and nobody has to fill in: it is no part of a whole procedure.</summary>
    private static readonly CataloguePart[] Kinds =
    [
        new("truc-tuyen", "Dịch vụ công trực tuyến", version => version.IsOnline),
        new("co-thu", "Có thu phí, lệ phí", version => version.Fee.IsCharged),
    ];

    public static CataloguePart? BySlug(string slug) => All.Concat(Kinds).FirstOrDefault(part => part.Slug == slug);
}

/// <summary>A doubt as pages show and ask for it.</summary>
/// <param name="Slug">In addresses: <c>can-xem=phi-0</c>.</param>
/// <param name="Words">What is uncertain and what to do about it.</param>
internal sealed record DoubtLabel(CatalogueDoubt Doubt, string Slug, string Name, string Words)
{
    public static IReadOnlyList<DoubtLabel> All { get; } =
    [
        new(
            CatalogueDoubt.LimitMissing,
            "chua-co-han",
            "Chưa có thời hạn",
            "Nguồn không ghi thời hạn đọc được; đặt thời hạn trước khi dùng để hẹn trả."
        ),
        new(
            CatalogueDoubt.LimitDiffers,
            "han-khac",
            "Thời hạn khác Cổng",
            "Cổng ngày 18/7/2026 ghi thời hạn khác; đối chiếu quyết định công bố."
        ),
        new(
            CatalogueDoubt.FeeUnchecked,
            "phi-0",
            "Phí chưa đối chiếu",
            "Cổng ghi 0 đồng hoặc không đọc được mức thu; nhiều khoản thật ra do HĐND tỉnh hay thông tư quy định."
        ),
        new(
            CatalogueDoubt.FeeTemporary,
            "phi-giam",
            "Mức giảm có thời hạn",
            "Mức thu đang giảm theo Thông tư 64/2025/TT-BTC đến hết 31/12/2026; đối chiếu trước ngày đó."
        ),
        new(
            CatalogueDoubt.PapersDerived,
            "giay-to-suy-ra",
            "Giấy tờ chưa đối chiếu",
            "“Phải có” suy ra từ cách ghi trên Cổng, chưa đối chiếu văn bản gốc."
        ),
        new(
            CatalogueDoubt.PaperCut,
            "giay-to-bi-cat",
            "Tên giấy tờ bị cắt",
            "Nguồn cắt tên dài (…); điều kiện ở phần bị cắt có thể đã mất."
        ),
        new(CatalogueDoubt.NameCut, "ten-bi-cat", "Tên thủ tục bị cắt", "Nguồn cắt tên dài (…); nhập đủ tên theo quyết định công bố."),
        new(
            CatalogueDoubt.NotListed,
            "cong-khong-con",
            "Cổng không còn niêm yết",
            "Ngày 18/7/2026 Cổng không còn niêm yết; kiểm tra thủ tục đã bãi bỏ chưa."
        ),
        new(CatalogueDoubt.CodeMatched, "ma-ghep-theo-ten", "Mã tìm theo tên", "Mã được tìm theo tên, cần người đọc lại."),
    ];

    public static IEnumerable<DoubtLabel> Of(CatalogueDoubt doubts) => All.Where(label => (doubts & label.Doubt) != CatalogueDoubt.None);

    public static DoubtLabel? BySlug(string slug) => All.FirstOrDefault(label => label.Slug == slug);
}
