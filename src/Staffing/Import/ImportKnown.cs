using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;

namespace ThongSuot.Staffing.Import;

/// <summary>
/// What the rows of a list are checked against: units by name, positions, specialities, who is known and who holds what one alone
/// can hold.
/// </summary>
internal sealed class ImportKnown
{
    private readonly Dictionary<string, List<Unit>> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JobPosition> positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speciality> specialities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> codes = new(StringComparer.Ordinal);
    private readonly Units units;

    private ImportKnown(Units units, StaffCatalogue catalogue, string province)
    {
        (this.units, Catalogue) = (units, catalogue);
        foreach (
            var body in units.ChildrenOf(UnitPath.OfProvince(province)).Where(unit => unit.Kind is UnitKind.Commune or UnitKind.Department)
        )
        {
            foreach (var name in new[] { body.Name, body.ShortName }.Select(PlaceName.Key).Distinct())
            {
                (bodies.TryGetValue(name, out var found) ? found : bodies[name] = []).Add(body);
            }
        }

        foreach (var position in catalogue.Positions)
        {
            positions[VietnameseText.SearchKey(position.Code)] = position;
            positions.TryAdd(VietnameseText.SearchKey(position.Name), position);
        }

        foreach (var speciality in catalogue.Specialities)
        {
            specialities[VietnameseText.SearchKey(speciality.Code)] = speciality;
            specialities[VietnameseText.SearchKey(speciality.Name)] = speciality;
        }
    }

    public StaffCatalogue Catalogue { get; }

    /// <summary>Codes of people who are on the list already, each with whether a move of theirs is open and the post held.</summary>
    public required IReadOnlyDictionary<string, (bool Moving, string UnitPath, string PositionCode)> People { get; init; }

    public static async Task<ImportKnown> ReadAsync(Db db, Units units, string province, CancellationToken ct)
    {
        var people = db.StaffPeople;
        var known = await people
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province)
            .Select(row => new
            {
                row.Code,
                Moving = row.OpenMoveId != null,
                row.UnitPath,
                row.PositionCode,
            })
            .ToListAsync(ct);
        var all = new ImportKnown(units, await StaffCatalogue.LoadAsync(db, ct), province)
        {
            People = known.ToDictionary(
                row => row.Code,
                row => (row.Moving, row.UnitPath, row.PositionCode),
                StringComparer.OrdinalIgnoreCase
            ),
        };
        foreach (var code in known.Select(row => row.Code))
        {
            // Two people whose codes are alike but for the dashes are told apart by the exact code alone.
            var bare = PastedCode.Bare(code);
            all.codes[bare] = all.codes.ContainsKey(bare) ? null : code;
        }

        return all;
    }

    /// <summary>
    /// The code of a person who is known, when what is typed differs from it only in blanks, dots and dashes; else what is typed.
    /// </summary>
    public string CodeOf(string typed) => People.ContainsKey(typed) ? typed : codes.GetValueOrDefault(PastedCode.Bare(typed)) ?? typed;

    public IReadOnlyList<Unit> Bodies(string name) => bodies.GetValueOrDefault(PlaceName.Key(name), []);

    public Unit? UnitAt(string path) => units.ByPath(path);

    public string NameOf(string? path) => path is null ? string.Empty : units.ByPath(path)?.Name ?? path;

    public JobPosition? Position(string name) => positions.GetValueOrDefault(VietnameseText.SearchKey(name));

    public Speciality? Speciality(string name) => specialities.GetValueOrDefault(VietnameseText.SearchKey(name));

    /// <summary>
    /// The office meant: by its name or the beginning that no other shares ("Phòng Kinh tế" of a ward), else the one of the body
    /// in which the position may stand.
    /// </summary>
    public Unit? Office(Unit body, string name, JobPosition position)
    {
        var within = units.ChildrenOf(body.Path);
        if (name.Length == 0)
        {
            return position.Fits(body) ? body : within.FirstOrDefault(position.Fits);
        }

        var folded = VietnameseText.SearchKey(name);
        return within
            .Append(body)
            .FirstOrDefault(unit =>
                VietnameseText.SearchKey(unit.ShortName) == folded
                || VietnameseText.SearchKey(unit.Name) == folded
                || VietnameseText.SearchKey(unit.Code) == folded
            )
            ?? within
                .Where(unit => VietnameseText.SearchKey(unit.ShortName).StartsWith(folded, StringComparison.Ordinal))
                .Take(2)
                .ToList() switch
            {
                [var only] => only,
                _ => null,
            };
    }
}

/// <summary>A text that changes whenever staff, posts, moves or rules of a province do: what a preview or a plan was made from.</summary>
internal static class StaffMark
{
    public static async Task<string> ReadAsync(Db db, string province, CancellationToken ct)
    {
        var (people, posts, moves, rules, specialities) = (db.StaffPeople, db.Posts, db.StaffMoves, db.LoadRules, db.Specialities);
        var staff = await people
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province)
            .GroupBy(row => 1)
            .Select(group => new { Count = group.Count(), Changes = group.Sum(row => row.Version) })
            .SingleOrDefaultAsync(ct);
        var post = await posts
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province)
            .GroupBy(row => 1)
            .Select(group => new
            {
                Count = group.Count(),
                Changes = group.Sum(row => row.Version),
                Quota = group.Sum(row => row.Quota),
            })
            .SingleOrDefaultAsync(ct);
        var move = await moves
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province)
            .GroupBy(row => 1)
            .Select(group => new { Count = group.Count(), Changes = group.Sum(row => row.Version) })
            .SingleOrDefaultAsync(ct);
        var weights = await specialities.AsNoTracking().SumAsync(row => row.Version, ct);
        return $"{staff?.Count ?? 0}.{staff?.Changes ?? 0}-{post?.Count ?? 0}.{post?.Changes ?? 0}.{post?.Quota ?? 0}-{move?.Count ?? 0}.{move?.Changes ?? 0}-{await rules.AsNoTracking().CountAsync(ct)}.{weights}";
    }
}
