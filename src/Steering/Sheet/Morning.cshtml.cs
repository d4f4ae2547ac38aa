using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Steering.Blocked;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Documents;

namespace ThongSuot.Steering.Sheet;

/// <summary>The screen on a sheet of paper for the morning's meeting, to print or as a document.</summary>
[Permit(SteeringPermissions.View)]
internal sealed class MorningModel(SteeringReader reader, Units units) : OfficePage
{
    /// <summary>What fits on a few sheets; what does not is said under the table.</summary>
    public const int Most = 40;

    public string? Rest =>
        Steered.Lines.Count > Most ? $"Còn {VietnameseFormat.Number(Steered.Lines.Count - Most)} việc xếp sau, xem ở mục Điều hành." : null;

    public Steered Steered { get; private set; } = null!;

    public string Place => NameOf(Seat.BodyScope.Prefix);

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public async Task OnGetAsync(CancellationToken ct) => Steered = await reader.ReadAsync(Seat, ct);

    public async Task<IActionResult> OnGetDocumentAsync(CancellationToken ct)
    {
        Steered = await reader.ReadAsync(Seat, ct);
        return new DocumentDownload(Document(), $"viec-dang-tac-{OfficeClock.DayOf(Steered.AsOf):yyyyMMdd}");
    }

    /// <summary>Who answers, by name, title and body: a hall does not know everybody's deputy director.</summary>
    public static string OwnerOf(BlockedLine line, Units units) =>
        !line.HasOwner
            ? "Chưa có người chịu trách nhiệm"
            : string.Join(
                ", ",
                new[] { line.Owners[0].Name, line.Owners[0].Title, units.Organisation(line.Owners[0].UnitPath)?.Name }
                    .Where(part => !string.IsNullOrEmpty(part))
                    .Distinct()
            ) + (line.Owners.Count > 1 ? $" và {line.Owners.Count - 1} người khác" : string.Empty);

    public string OwnerOf(BlockedLine line) => OwnerOf(line, units);

    private OfficialDocument Document() =>
        new()
        {
            IssuingBody = Seat.UnitName.ToUpperInvariant(),
            Symbol = "BC",
            Place = units.ByPath(UnitPath.OfProvince(Seat.ProvinceCode))?.ShortName ?? string.Empty,
            Date = OfficeClock.DayOf(Steered.AsOf),
            IsDraft = true,
            TypeName = "Báo cáo nhanh",
            Summary = $"Việc đang tắc trên địa bàn {Place}, {VietnameseFormat.Moment(Steered.AsOf)}",
            Body =
            [
                new DocumentParagraph(
                    $"{Steered.Lines.Count} việc đang tắc, trong đó {Steered.NoOwner} việc chưa có người chịu trách nhiệm, {Steered.Overdue} việc đã quá hạn. Xếp theo mức cần xử lý trước:"
                ),
                new DocumentTable(
                    [
                        new("STT", 1, CellAlign.Centre),
                        new("Việc", 6),
                        new("Người chịu trách nhiệm", 4),
                        new("Hạn", 2),
                        new("Quyết định tiếp", 4),
                    ],
                    [
                        .. Steered
                            .Lines.Take(Most)
                            .Select(
                                (line, at) => (IReadOnlyList<string>)[$"{at + 1}", line.Text, OwnerOf(line), line.Till, line.First.Next]
                            ),
                    ]
                ),
                .. Rest is { } rest ? (DocumentBlock[])[new DocumentParagraph(rest)] : [],
            ],
            Recipients = ["Lãnh đạo (để chỉ đạo)", "Lưu: VT"],
            Signer = Signer.Of(Seat.Title, Seat.PersonName),
        };
}
