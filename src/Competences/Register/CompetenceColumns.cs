using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Competences.Register;

/// <summary>The columns of a list of competences and how a row of them is understood.</summary>
internal static class CompetenceColumns
{
    private const long MostMoney = 1_000_000_000_000_000;

    private static readonly ImportColumn Subject = new("Mã thủ tục, mã việc", true, "1.001193");
    private static readonly ImportColumn Name = new("Nội dung thẩm quyền", false, "Đăng ký khai sinh");
    private static readonly ImportColumn Field = new("Lĩnh vực", false, "Hộ tịch");
    private static readonly ImportColumn Place = new("Nơi áp dụng", false, "Phường Âu Cơ");
    private static readonly ImportColumn Level = new("Cấp", true, "Cấp xã");
    private static readonly ImportColumn Body = new("Cơ quan", true, "UBND cấp xã");
    private static readonly ImportColumn Holder = new("Người có thẩm quyền", true, "Chủ tịch UBND cấp xã");
    private static readonly ImportColumn Form = new("Hình thức", true, "Phân cấp");
    private static readonly ImportColumn Document = new("Văn bản", true, "12/2026/QĐ-UBND");
    private static readonly ImportColumn Article = new("Điều khoản", false, "Điều 3");
    private static readonly ImportColumn From = new("Hiệu lực từ", true, "1/3/2027");
    private static readonly ImportColumn To = new("Hết hiệu lực", false, string.Empty);
    private static readonly ImportColumn Previous = new("Người có thẩm quyền trước, người ủy quyền", false, "UBND cấp huyện");
    private static readonly ImportColumn Sign = new("Thể thức ký", false, "Chủ tịch/KT.");
    private static readonly ImportColumn Further = new("Được ủy quyền tiếp", false, "có");
    private static readonly ImportColumn Conditions = new("Điều kiện", false, string.Empty);
    private static readonly ImportColumn MoneyFrom = new("Từ số tiền (đồng)", false, string.Empty);
    private static readonly ImportColumn MoneyTo = new("Đến số tiền (đồng)", false, string.Empty);
    private static readonly ImportColumn Supersedes = new("Thay cho mã việc", false, string.Empty);
    private static readonly ImportColumn Note = new("Ghi chú", false, string.Empty);

    private static readonly (HolderLevel Value, string Words)[] Levels =
    [
        .. Enum.GetValues<HolderLevel>().Select(level => (level, CompetenceLabels.Of(level))),
    ];

    private static readonly (CompetenceForm Value, string Words)[] Forms =
    [
        (CompetenceForm.ByLaw, "Luật định"),
        (CompetenceForm.ByLaw, "Phân quyền"),
        (CompetenceForm.ByLaw, "Phân định"),
        (CompetenceForm.Decentralised, "Phân cấp"),
        (CompetenceForm.Authorised, "Ủy quyền"),
    ];

    public static IReadOnlyList<ImportColumn> All { get; } =
    [
        Subject,
        Name,
        Field,
        Place,
        Level,
        Body,
        Holder,
        Form,
        Document,
        Article,
        From,
        To,
        Previous,
        Sign,
        Further,
        Conditions,
        MoneyFrom,
        MoneyTo,
        Supersedes,
        Note,
    ];

    public static ImportLine<CompetenceLine> Understand(
        ImportCells cells,
        string provinceCode,
        Dictionary<string, string> communes,
        CompetenceBook book
    )
    {
        Needed(cells);
        var (subject, form, from, to) = (cells.Code(Subject), cells.Choice(Form, Forms), cells.Day(From), cells.Day(To));
        AgainstDays(cells, form, from, to);
        var (path, level) = (PathOf(cells, provinceCode, communes), cells.Choice(Level, Levels));
        var (least, most) = (cells.Whole(MoneyFrom, MostMoney), cells.Whole(MoneyTo, MostMoney));
        if (most < least)
        {
            cells.Wrong(MoneyTo, "nhỏ hơn số tiền bắt đầu. Sửa một trong hai số.");
        }

        var known = book.TaskOf(subject, from ?? DateOnly.MaxValue);
        var (name, field) = (Said(cells, Name, known?.Name), Said(cells, Field, known?.Field));
        if (subject.Length > 0 && name.Length == 0)
        {
            cells.Wrong(Name, "mã này chưa có trong danh mục. Ghi nội dung thẩm quyền.");
        }

        var further = cells.Truth(Further);
        IReadOnlyList<string> shown = [subject, name, Said(cells, Place, "Toàn tỉnh"), cells.Text(Holder)];
        if (
            TooLong(cells, subject, name, field)
            || cells.Problems.Count > 0
            || (path, level, form, from) is not ({ } at, { } of, { } by, { } since)
        )
        {
            return new(cells.Line, shown, null, cells.Problems);
        }

        var line = LineOf(cells, (subject, name, field, at), of, by, since);
        return new(cells.Line, shown, line with { To = to, MayAuthorise = further, MoneyFrom = least, MoneyTo = most }, cells.Problems);
    }

    private static CompetenceLine LineOf(
        ImportCells cells,
        (string Subject, string Name, string Field, string UnitPath) task,
        HolderLevel level,
        CompetenceForm form,
        DateOnly from
    ) =>
        new(
            task.Subject,
            task.Name,
            task.Field,
            task.UnitPath,
            level,
            cells.Text(Body),
            cells.Text(Holder),
            form,
            cells.Text(Document),
            cells.Text(Article),
            from,
            null,
            cells.Text(Previous),
            cells.Text(Sign),
            null,
            cells.Text(Conditions),
            null,
            null,
            cells.Code(Supersedes),
            cells.Text(Note)
        );

    private static string Said(ImportCells cells, ImportColumn column, string? otherwise) =>
        cells.Text(column) is { Length: > 0 } said ? said : otherwise ?? string.Empty;

    private static string? PathOf(ImportCells cells, string provinceCode, Dictionary<string, string> communes)
    {
        var place = cells.Text(Place);
        if (place.Length == 0)
        {
            return UnitPath.OfProvince(provinceCode);
        }

        if (communes.GetValueOrDefault(VietnameseText.SearchKey(place)) is { } path)
        {
            return path;
        }

        cells.Wrong(Place, $"không có xã, phường “{place}” trong tỉnh. Ghi tên đầy đủ hoặc mã 5 số; để trống là toàn tỉnh.");
        return null;
    }

    private static void AgainstDays(ImportCells cells, CompetenceForm? form, DateOnly? from, DateOnly? to)
    {
        if (to < from)
        {
            cells.Wrong(To, "trước ngày có hiệu lực. Sửa một trong hai ngày.");
        }

        if (form == CompetenceForm.Authorised && to is null)
        {
            cells.Wrong(To, "ủy quyền phải có thời hạn. Ghi ngày kết thúc.");
        }
    }

    private static void Needed(ImportCells cells)
    {
        cells.Need(Subject, "Ghi mã thủ tục, hoặc mã việc do tỉnh đặt.");
        cells.Need(Level, "Ghi cấp xã, cấp tỉnh hoặc bộ, ngành trung ương.");
        cells.Need(Body, "Ghi cơ quan có thẩm quyền.");
        cells.Need(Holder, "Ghi chức danh của người có thẩm quyền.");
        cells.Need(Form, "Ghi luật định, phân quyền, phân cấp hoặc ủy quyền.");
        cells.Need(Document, "Ghi số, ký hiệu văn bản.");
        cells.Need(From, "Ghi ngày bắt đầu có hiệu lực.");
    }

    private static bool TooLong(ImportCells cells, string subject, string name, string field)
    {
        var texts = new[] { Body, Holder, Document, Article, Previous, Sign, Conditions, Note };
        var tooLong =
            subject.Length > CompetenceRow.SubjectLength
            || name.Length > CompetenceRow.NameLength
            || field.Length > CompetenceRow.TextLength
            || cells.Code(Supersedes).Length > CompetenceRow.SubjectLength
            || Array.Exists(texts, column => cells.Text(column).Length > CompetenceRow.TextLength);
        if (tooLong)
        {
            cells.Problems.Add("Mã tối đa 40 ký tự, nội dung 1.000, các ô khác 300. Viết ngắn lại.");
        }

        return tooLong;
    }
}
