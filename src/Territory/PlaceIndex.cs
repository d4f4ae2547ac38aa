using ThongSuot.Platform.Access;
using ThongSuot.Territory.Search;

namespace ThongSuot.Territory;

/// <summary>A place that was found, and why.</summary>
/// <param name="Unit">The province or commune of today.</param>
/// <param name="ProvinceName">Short name of its province.</param>
/// <param name="Why">What was matched, in Vietnamese: "trước là Xã Mỹ Thuận, Huyện Tân Sơn"; empty when it is today's name.</param>
/// <param name="Rank">0 is best: exact name, exact old name, beginning, part of the name, name with district or province.</param>
public sealed record PlaceMatch(Unit Unit, string ProvinceName, string Why, int Rank);

/// <summary>
/// Finds provinces and communes by today's or an old name, with or without marks, however the tone mark is placed, and by
/// code. Old districts and provinces narrow a search ("mỹ thuận tân sơn") or find what became of them ("huyện tân sơn").
/// All in memory: a search takes a few milliseconds.
/// </summary>
public sealed class PlaceIndex(Units units)
{
    private static readonly Lazy<IReadOnlyList<PlaceEntry>> Entries = new(PlaceEntry.All);

    /// <summary>The best matches first; each place once, with its best reason.</summary>
    /// <param name="query">What was typed; fewer than two letters find nothing.</param>
    /// <param name="provinceCode">Only places of this province.</param>
    public IReadOnlyList<PlaceMatch> Search(string? query, string? provinceCode = null, int limit = 30)
    {
        var wanted = PlaceQuery.Of(query);
        if (wanted is null)
        {
            return [];
        }

        var best = Best(wanted, provinceCode);
        for (var shorter = wanted.WithoutFirstWord(); best.Count == 0 && shorter is not null; shorter = shorter.WithoutFirstWord())
        {
            best = Best(shorter, provinceCode);
        }

        // Words scattered over name and district are a last resort: beside a real name they are noise.
        var worst = best.Values.Any(found => found.Rank < PlaceQuery.Scattered) ? PlaceQuery.Scattered - 1 : int.MaxValue;
        return
        [
            .. best
                .Values.Where(found => found.Rank <= worst)
                .Select(found => (found.Rank, found.Entry, Unit: units.ByPath(found.Entry.UnitPath)))
                .Where(found => found.Unit is not null)
                .OrderBy(found => found.Rank)
                .ThenBy(found => found.Unit!.SortKey, StringComparer.Ordinal)
                .ThenBy(found => found.Unit!.Path, StringComparer.Ordinal)
                .Take(limit)
                .Select(found => new PlaceMatch(
                    found.Unit!,
                    units.ByPath(UnitPath.OfProvince(found.Entry.ProvinceCode))?.ShortName ?? string.Empty,
                    found.Entry.Why,
                    found.Rank
                )),
        ];
    }

    private static Dictionary<string, (int Rank, PlaceEntry Entry)> Best(PlaceQuery wanted, string? provinceCode)
    {
        var best = new Dictionary<string, (int Rank, PlaceEntry Entry)>(StringComparer.Ordinal);
        foreach (var entry in Entries.Value)
        {
            if (
                (provinceCode is null || entry.ProvinceCode == provinceCode)
                && wanted.RankOf(entry) is { } rank
                && (!best.TryGetValue(entry.Code, out var found) || rank < found.Rank)
            )
            {
                best[entry.Code] = (rank, entry);
            }
        }

        return best;
    }
}
