using Microsoft.AspNetCore.Authorization;
using ThongSuot.Web;

namespace ThongSuot.Procedures.Totals;

/// <summary>How many procedures, how the numbers hang together, and what others have published.</summary>
[AllowAnonymous]
internal sealed class TotalsModel(Catalogue catalogue) : OfficePage
{
    public IReadOnlyList<Group> Groups { get; private set; } = [];

    public IReadOnlyList<Comparison> Comparisons { get; private set; } = [];

    /// <summary>Ours for which no due time can be set.</summary>
    public int WithoutLimit { get; private set; }

    public DateTimeOffset AsOf { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        var (now, today) = (catalogue.Now(), Clock.Today);
        var ours = catalogue.Totals(today, ours: true, SeatProvince);
        Groups =
        [
            new("UBND các cấp giải quyết", "ubnd", ours),
            new("Ngành dọc, cơ quan khác (một cửa có thể nhận hộ)", "khac", catalogue.Totals(today, ours: false, SeatProvince)),
        ];
        Comparisons = [.. now.Declared.Select(figure => new Comparison(figure, ours.Of(figure.Measure)))];
        WithoutLimit = now.Offered(today)
            .Count(version =>
                version.IsOurs && version.IsOfferedIn(SeatProvince) && version.DirectLimit.Unit == Platform.WorkingTime.TimeLimitUnit.None
            );
        AsOf = now.CheckedAt;
    }

    internal sealed record Group(string Name, string Slug, CatalogueTotals Totals);

    /// <summary>A published figure beside ours; neither corrects the other.</summary>
    internal sealed record Comparison(DeclaredFigure Declared, int Ours)
    {
        public int Difference => Ours - Declared.Value;

        public string MeasureName =>
            Declared.Measure switch
            {
                DeclaredMeasure.All => "Tất cả",
                DeclaredMeasure.Province => "Cấp tỉnh",
                DeclaredMeasure.Commune => "Cấp xã",
                DeclaredMeasure.Both => "Tính ở cả hai cấp",
                _ => throw new System.Diagnostics.UnreachableException($"Measure {Declared.Measure}"),
            };
    }
}
