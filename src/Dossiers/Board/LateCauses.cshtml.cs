using Microsoft.AspNetCore.Mvc;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Dossiers.Board;

[Permit(DossierPermissions.Board)]
internal sealed class LateCausesModel(BoardReader reader, Units units) : BoardPage(units)
{
    public static readonly IReadOnlyList<LatenessParty> Parties = Enum.GetValues<LatenessParty>();

    public BoardView View { get; private set; } = null!;

    public BoardGrouping Grouping => BoardQuestion.Offered(Path)[0];

    public override string Here => "/so-lieu/nguyen-nhan";

    /// <summary>Only lines with something late.</summary>
    public IEnumerable<BoardLine> Lines =>
        View.Lines.Where(line => line.Figures.ResolvedOverdue != 0).OrderByDescending(line => line.Figures.ResolvedOverdue);

    public static long Of(BalanceRow row, LatenessParty party) => row.Within[(int)LatenessLabels.Measure(party)];

    /// <summary>Resolved overdue before causes were recorded.</summary>
    public static long Unknown(BalanceRow row) => row.ResolvedOverdue - Parties.Sum(party => Of(row, party));

    public string CausesOf(LatenessParty? party, BoardLine? line) =>
        Query(
            "/nguyen-nhan-cham",
            [
                ("tu", Period.First.ToString("yyyy-MM-dd")),
                ("den", Period.Last.ToString("yyyy-MM-dd")),
                ("don-vi", line?.Path ?? Path),
                ("linh-vuc", line?.FieldSlug),
                ("nguyen-nhan", party?.ToString()),
                ("nhom", LateFilter.All),
            ]
        );

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Ask())
        {
            return NotFound();
        }

        View = await reader.ReadAsync(new BoardQuestion(Path, Grouping, null, Period.First, Period.Last), ct);
        return ModelState.IsValid ? Page() : Again();
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        if (!Ask())
        {
            return NotFound();
        }

        View = await reader.ReadAsync(new BoardQuestion(Path, Grouping, null, Period.First, Period.Last), ct);
        return new SheetDownload<BoardLine>(
            new()
            {
                Title = $"Vì sao quá hạn, {View.Name}",
                Lines = [$"Kỳ {PeriodWords}, số liệu lúc {VietnameseFormat.Moment(View.AsOf)}"],
                Columns =
                [
                    new(BoardLabels.Of(Grouping, View), 34, line => SheetCell.Of(line.Name)),
                    new("Giải quyết quá hạn", 12, line => SheetCell.Of(line.Figures.ResolvedOverdue)),
                    .. Parties.Select(party => new SheetColumn<BoardLine>(
                        LatenessLabels.Of(party),
                        12,
                        line => SheetCell.Of(Of(line.Figures, party)),
                        "Nguyên nhân"
                    )),
                    new("Chưa ghi", 10, line => SheetCell.Of(Unknown(line.Figures)), "Nguyên nhân"),
                ],
                Rows = Lines.ToAsyncEnumerable(),
                Total =
                [
                    SheetCell.Of("Cộng"),
                    SheetCell.Of(View.Total.ResolvedOverdue),
                    .. Parties.Select(party => SheetCell.Of(Of(View.Total, party))),
                    SheetCell.Of(Unknown(View.Total)),
                ],
            },
            dang,
            "vi-sao-qua-han"
        );
    }
}
