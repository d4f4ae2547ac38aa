using ThongSuot.Web.Imports;

namespace ThongSuot.Procedures.Import;

/// <summary>The columns of the lists of the catalogue. An empty cell, like a column that is not there, changes nothing.</summary>
internal static class CatalogueColumns
{
    public static readonly ImportColumn Code = new("Mã thủ tục", true, "1.001193");
    public static readonly ImportColumn Name = new("Tên thủ tục", false, "Đăng ký khai sinh");
    public static readonly ImportColumn Field = new("Lĩnh vực", false, "Hộ tịch");
    public static readonly ImportColumn Ministry = new("Bộ quản lý", false, "Bộ Tư pháp");
    public static readonly ImportColumn Levels = new("Cấp giải quyết", false, "xã; tỉnh");
    public static readonly ImportColumn Channels = new("Cách nộp", false, "trực tiếp; trực tuyến; bưu chính");
    public static readonly ImportColumn Direct = new("Thời hạn trực tiếp", false, "trong ngày");
    public static readonly ImportColumn Online = new("Thời hạn trực tuyến", false, "1 ngày làm việc");
    public static readonly ImportColumn Post = new("Thời hạn bưu chính", false, "2 ngày làm việc");
    public static readonly ImportColumn FeeKind = new("Cách tính phí", false, "Một mức");
    public static readonly ImportColumn FeeAmount = new("Mức phí (đồng)", false, "8000");
    public static readonly ImportColumn FeeUnit = new("Đơn vị tính phí", false, "bản");
    public static readonly ImportColumn FeeNote = new("Căn cứ phí", false, "Nghị quyết của HĐND tỉnh");
    public static readonly ImportColumn Department = new("Sở phụ trách", false, "Sở Tư pháp");
    public static readonly ImportColumn Office = new("Phòng của xã", false, "Văn phòng HĐND và UBND xã");
    public static readonly ImportColumn Decision = new("Quyết định công bố", false, "100/QĐ-UBND");
    public static readonly ImportColumn From = new("Áp dụng từ", false, "1/1/2027");

    public static readonly ImportColumn Case = new("Trường hợp", false, string.Empty);
    public static readonly ImportColumn Paper = new("Tên giấy tờ", true, "Tờ khai đăng ký khai sinh");
    public static readonly ImportColumn Kind = new("Loại giấy tờ", false, "Bản chính");
    public static readonly ImportColumn Need = new("Phải có", false, "Bắt buộc");
    public static readonly ImportColumn Condition = new("Khi nào cần", false, string.Empty);
    public static readonly ImportColumn Form = new("Mẫu", false, "Tờ khai theo Thông tư 04/2020/TT-BTP");
    public static readonly ImportColumn Originals = new("Số bản chính", false, "1");
    public static readonly ImportColumn Copies = new("Số bản sao", false, "0");

    public static IReadOnlyList<ImportColumn> Procedures { get; } =
    [
        Code,
        Name,
        Field,
        Ministry,
        Levels,
        Channels,
        Direct,
        Online,
        Post,
        FeeKind,
        FeeAmount,
        FeeUnit,
        FeeNote,
        Department,
        Office,
        Decision,
        From,
    ];

    public static IReadOnlyList<ImportColumn> Papers { get; } = [Code, Case, Paper, Kind, Need, Condition, Form, Originals, Copies, From];
}

/// <summary>What a row of a list says. Of a list of procedures what is null stays as it is.</summary>
/// <param name="Code">The procedure.</param>
/// <param name="From">First day of the change; null for the day of acceptance.</param>
/// <param name="Paper">Of a list of papers.</param>
internal sealed record CatalogueRow(string Code, DateOnly? From, ProcedurePatch? Patch, Paper? Paper);

/// <summary>Levels or channels, as the cell names them.</summary>
internal sealed record PatchedLevels(bool Province, bool Commune, bool Ministry, bool Other);

/// <inheritdoc cref="PatchedLevels"/>
internal sealed record PatchedChannels(bool Direct, bool Online, bool Post);

/// <summary>What a row changes.</summary>
internal sealed record ProcedurePatch(
    string? Name,
    string? Field,
    string? Ministry,
    PatchedLevels? Levels,
    PatchedChannels? Channels,
    LimitText? Direct,
    LimitText? Online,
    LimitText? Post,
    FeeLine? Fee,
    string? Department,
    string? Office,
    string? Decision
)
{
    public ProcedureFacts On(ProcedureFacts facts) =>
        facts with
        {
            Name = Name ?? facts.Name,
            Field = Field ?? facts.Field,
            Ministry = Ministry ?? facts.Ministry,
            AtProvince = Levels?.Province ?? facts.AtProvince,
            AtCommune = Levels?.Commune ?? facts.AtCommune,
            AtMinistry = Levels?.Ministry ?? facts.AtMinistry,
            AtOther = Levels?.Other ?? facts.AtOther,
            AllowsDirect = Channels?.Direct ?? facts.AllowsDirect,
            AllowsOnline = Channels?.Online ?? facts.AllowsOnline,
            AllowsPost = Channels?.Post ?? facts.AllowsPost,
            Decision = Decision ?? facts.Decision,
        };

    public ProcedureLimits On(ProcedureLimits limits) =>
        limits with
        {
            Direct = Direct?.ToLimit() ?? limits.Direct,
            Online = Online?.ToLimit() ?? limits.Online,
            Post = Post?.ToLimit() ?? limits.Post,
            Note = Direct is null ? limits.Note : string.Empty,
        };

    public bool TouchesLimits => Direct is not null || Online is not null || Post is not null;

    public bool TouchesFacts =>
        Name is not null
        || Field is not null
        || Ministry is not null
        || Levels is not null
        || Channels is not null
        || Decision is not null
        || Department is not null
        || Office is not null;
}
