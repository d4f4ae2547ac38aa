using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Territory.Places;

[Permit(TerritoryPermissions.View)]
internal sealed class IndexModel(IDbContextFactory<Db> contexts, Units units, PlaceIndex places) : OfficePage
{
    public const int Limit = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Tinh { get; set; }

    public bool Searched { get; private set; }

    public int CommuneCount { get; private set; }

    public IReadOnlyList<PlaceMatch> Found { get; private set; } = [];

    public IReadOnlyList<ProvinceLine> Provinces { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var facts = await db.Provinces.AsNoTracking().ToDictionaryAsync(row => row.Code, ct);
        Provinces =
        [
            .. units
                .Provinces.Where(unit => facts.ContainsKey(unit.Code))
                .Select(unit => new ProvinceLine(
                    unit,
                    units.CommunesOf(unit.Code).Count,
                    facts[unit.Code].Population,
                    facts[unit.Code].AreaKm2,
                    facts[unit.Code].MergedFrom
                )),
        ];
        CommuneCount = Provinces.Sum(row => row.Communes);
        Searched = !string.IsNullOrWhiteSpace(Q);
        if (Searched)
        {
            Found = places.Search(Q, string.IsNullOrEmpty(Tinh) ? null : Tinh, Limit);
        }
    }

    internal sealed record ProvinceLine(Unit Unit, int Communes, int Population, decimal AreaKm2, string MergedFrom);
}
