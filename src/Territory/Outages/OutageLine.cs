using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Territory.Outages;

/// <summary>An outage as the page and the file show it.</summary>
/// <param name="Lost">Working time of the unit that it took so far.</param>
internal sealed record OutageLine(Outage Outage, string UnitName, TimeSpan Lost);

/// <summary>What the form of an outage sends.</summary>
internal sealed class Form
{
    public string? UnitPath { get; set; }

    public OutageKind? Kind { get; set; }

    public DateTimeOffset? From { get; set; }

    public DateTimeOffset? To { get; set; }

    public string? What { get; set; }

    public string? System { get; set; }

    public string? Late { get; set; }
}

/// <summary>The list as a file.</summary>
internal static class OutageSheet
{
    public static Sheet<OutageLine> Of(IReadOnlyList<OutageLine> lines, DateTimeOffset asOf) =>
        new()
        {
            Title = "Sự cố đường truyền, hệ thống, điện",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Columns =
            [
                new("Đơn vị", 34, line => SheetCell.Of(line.UnitName)),
                new("Sự cố", 24, line => SheetCell.Of(OutageLabels.Of(line.Outage.Kind))),
                new("Hệ thống", 34, line => SheetCell.Of(SharedSystems.Find(line.Outage.System)?.Name)),
                new("Từ", 18, line => SheetCell.Of(line.Outage.From)),
                new("Đến", 18, line => SheetCell.Of(line.Outage.To)),
                new("Phút làm việc bị mất", 14, line => SheetCell.Of((long)line.Lost.TotalMinutes)),
                new("Diễn biến", 50, line => SheetCell.Of(line.Outage.What)),
                new("Người ghi", 24, line => SheetCell.Of(line.Outage.RecordedBy)),
                new("Người ghi khắc phục", 24, line => SheetCell.Of(line.Outage.EndedBy)),
            ],
            Rows = lines.ToAsyncEnumerable(),
        };
}
