using System.Globalization;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Templates;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Reports.Issued;

/// <summary>A made report as an official document (ND 30/2020/NĐ-CP, model 1.4) and as a sheet of its frozen figures.</summary>
internal static class IssueSheet
{
    private const string Committee = "Ủy ban nhân dân";

    /// <summary>Whose figures and whose paper: what the province office makes is the province's.</summary>
    public static string BodyPath(string ownerPath, string provinceCode) =>
        ownerPath == UnitPath.OfProvinceOffice(provinceCode) ? UnitPath.OfProvince(provinceCode) : ownerPath;

    /// <param name="number">"125/BC-UBND"; null of a draft.</param>
    /// <param name="signer">Who issues; null of a draft.</param>
    public static OfficialDocument Document(IssuedReport report, Units units, string? number, DateOnly on, Seat? signer)
    {
        var path = BodyPath(report.OwnerPath, report.ProvinceCode);
        var (unit, isCommittee) = (units.ByPath(path), new UnitPath(path) is { IsProvince: true } or { IsCommune: true });
        var province = units.ByPath(UnitPath.OfProvince(report.ProvinceCode))?.Name ?? string.Empty;
        var parts = (number ?? string.Empty).Split('/', 2);
        return new OfficialDocument
        {
            SuperiorBody = new UnitPath(path).IsProvince ? null : $"{Committee}\n{LowerFirst(province)}",
            IssuingBody = isCommittee ? $"{Committee}\n{LowerFirst(unit?.Name ?? string.Empty)}" : unit?.Name ?? string.Empty,
            Number = parts[0].Length > 0 ? parts[0] : null,
            Symbol = parts.Length > 1 ? parts[1] : "BC",
            Place =
                unit?.Kind == UnitKind.Commune
                    ? unit.ShortName
                    : units.ByPath(UnitPath.OfProvince(report.ProvinceCode))?.ShortName ?? province,
            Date = on,
            TypeName = "Báo cáo",
            Summary =
                $"{report.Content.Title}, {LowerFirst(report.Content.PeriodName)}"
                + (report.Corrects is { } old ? $" (đính chính {old})" : string.Empty),
            Body = [.. Blocks(report)],
            Recipients = ["Như trên", "Lưu: VT"],
            Signer = SignerOf(signer, isCommittee),
            IsDraft = number is null,
        };
    }

    public static Sheet<FrozenFigure> Sheet(IssuedReport report) =>
        new()
        {
            Title = report.Content.Title,
            Lines = [$"{report.Content.Body}. {report.Content.PeriodName}", $"Chốt lúc {VietnameseFormat.Moment(report.Content.AsOf)}"],
            Columns =
            [
                new("Mã chỉ tiêu", 28, figure => SheetCell.Of(figure.Code)),
                new("Chỉ tiêu", 50, figure => SheetCell.Of(figure.Name)),
                new("Đơn vị tính", 14, figure => SheetCell.Of(figure.Unit)),
                new("Đơn vị", 32, figure => SheetCell.Of(figure.UnitName)),
                new("Từ ngày", 12, figure => SheetCell.Of((DateOnly?)figure.Window.From)),
                new("Đến ngày", 12, figure => SheetCell.Of((DateOnly?)figure.Window.To)),
                new("Giá trị", 16, figure => Number(figure.Shown)),
                new("Bản định nghĩa", 12, figure => SheetCell.Of((long)figure.Definition)),
                new("Chốt lúc", 18, figure => SheetCell.Of((DateTimeOffset?)figure.AsOf)),
            ],
            Rows = report.Content.Figures.ToAsyncEnumerable(),
        };

    private static SheetCell Number(decimal value) =>
        decimal.Round(value) == value ? SheetCell.Of((long)value) : SheetCell.Of((decimal?)value);

    private static IEnumerable<DocumentBlock> Blocks(IssuedReport report)
    {
        if (report.Content.Changes.Count > 0)
        {
            yield return new DocumentParagraph($"Báo cáo này đính chính báo cáo {report.Corrects}: {report.CorrectionReason}. Thay đổi:");
            yield return new DocumentList(report.Content.Changes, ListMark.Dash);
        }

        foreach (var block in report.Content.Blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                yield return new DocumentHeading(1, block.Text);
                continue;
            }

            yield return new DocumentParagraph(block.Text);
            if (block.Kind == BlockKind.Paragraph)
            {
                continue;
            }

            yield return Table(block);
            if (block.Remark is { } remark)
            {
                yield return new DocumentParagraph(remark, Italic: true);
            }
        }
    }

    private static DocumentTable Table(MadeBlock block) =>
        new(
            [
                .. block.Heads.Select(
                    (head, at) => new TableColumn(head, at == 0 ? 4 : 2, block.Numbers[at] ? CellAlign.Right : CellAlign.Left)
                ),
            ],
            block.Rows
        );

    private static Signer SignerOf(Seat? seat, bool isCommittee)
    {
        if (seat is null)
        {
            return isCommittee ? Signer.ForCollective(Committee, "Chủ tịch", null) : Signer.Head("Giám đốc", null);
        }

        return Signer.Of(seat.Title, seat.PersonName, isCommittee ? Committee : null);
    }

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
