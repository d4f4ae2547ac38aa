using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Import;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Territory;

namespace ThongSuot.Staffing.Plans;

/// <summary>Makes the optimiser's problem of a province from its records and the numbers in force.</summary>
internal sealed class ProblemBuilder(StaffQueries queries, StaffLoad load, Units units)
{
    /// <summary>More people than any body has: no limit.</summary>
    private const int NoLimit = 100_000;

    /// <summary>Months a declined offer stands against sending the person there again.</summary>
    private const int RefusalMonths = 24;

    public async Task<Result<PlanInputs>> BuildAsync(Db db, string province, PlanQuestion question, CancellationToken ct)
    {
        var (law, scope) = (queries.LawNow, new Scope(UnitPath.OfProvince(province)));
        var catalogue = await StaffCatalogue.LoadAsync(db, ct);
        var cells = load.Add(await StaffCensus.ReadAsync(db, scope, catalogue, law.Today, ct), await load.ReadAsync(db, scope, law, ct))
            .Where(cell => !cell.IsEmpty)
            .ToList();
        var people = db.StaffPeople;
        var staff = await StaffQueries
            .Here(people.AsNoTracking().Where(row => row.ProvinceCode == province), law.Today)
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        var refused = await RefusedAsync(db, province, law.Today, ct);
        var listed = await ListedAsync(db, province, ct);

        var bodies = cells.Select(cell => cell.Key.OwnerPath).Distinct().Select(path => units.ByPath(path)).OfType<Unit>().ToList();
        var unitAt = bodies.Select((unit, at) => (unit.Path, at)).ToDictionary(pair => pair.Path, pair => pair.at, StringComparer.Ordinal);
        var groups = cells.Where(cell => unitAt.ContainsKey(cell.Key.OwnerPath)).ToList();
        var groupAt = groups.Select((cell, at) => (cell.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at);
        var payroll = cells
            .GroupBy(cell => cell.Key.OwnerPath)
            .ToDictionary(group => group.Key, group => group.Sum(cell => cell.Payroll), StringComparer.Ordinal);
        var held = staff.Select(person => (person, key: KeyOf(person, catalogue))).Where(pair => groupAt.ContainsKey(pair.key)).ToList();
        var personAt = held.Select((pair, at) => (pair.person.Id.Value, at)).ToDictionary(pair => pair.Value, pair => pair.at);

        var pinned = Choices(question.Pinned, personAt, unitAt);
        var forbidden = Choices(question.Forbidden, personAt, unitAt);
        if (pinned is null || forbidden is null)
        {
            return StaffingRefusals.PlanUnknownChoice;
        }

        var problem = new StaffingProblem(
            [.. bodies.Select(unit => UnitOf(unit, payroll[unit.Path], listed, law))],
            [
                .. groups.Select(cell =>
                    GroupOf(cell, unitAt[cell.Key.OwnerPath], bodies[unitAt[cell.Key.OwnerPath]], catalogue, question, law)
                ),
            ],
            [.. held.Select(pair => PersonOf(pair.person, pair.key, groupAt[pair.key], unitAt, refused, Held(pair.person, listed, law)))],
            question.ToWeights(),
            pinned.Value,
            forbidden.Value
        );
        return problem.Groups.All(group => group.ShortageWeights.Length == 0)
            ? StaffingRefusals.PlanNothing
            : new PlanInputs(
                problem,
                [.. bodies.Select(unit => unit.Path)],
                [.. held.Select(pair => pair.person.Code)],
                [.. held.Select(pair => pair.person.PositionCode)],
                await PostsAsync(db, province, groups, staff, catalogue, ct),
                await StaffMark.ReadAsync(db, province, ct)
            );
    }

    private PlanUnit UnitOf(Unit unit, int payroll, ILookup<string, StaffPersonId> listed, StaffLaw law)
    {
        // A department works in the provincial centre, whose place the province bears.
        var place = unit.Place ?? units.ByPath(UnitPath.OfProvince(unit.ProvinceCode))?.Place ?? new UnitPlace(105.3, 21.3, null, null);
        if (unit.Kind == UnitKind.Department)
        {
            return new PlanUnit(
                unit.Id.Value,
                unit.ShortName,
                place.Latitude,
                place.Longitude,
                false,
                0,
                listed.Contains(unit.Path) ? listed[unit.Path].Count() : payroll * law.DepartmentShare / 100,
                0,
                Department: true
            );
        }

        var mountain = place is { Population: { } population, AreaKm2: { } area and > 0 } && population / area < law.MountainDensity;
        return new PlanUnit(unit.Id.Value, unit.Name, place.Latitude, place.Longitude, mountain, NoLimit, NoLimit, NoLimit);
    }

    private static PlanGroup GroupOf(CensusCell cell, int unit, Unit body, StaffCatalogue catalogue, PlanQuestion question, StaffLaw law)
    {
        var need = question.Basis == PlanBasis.Load ? cell.Wanted : cell.Quota;
        var weight = question.Weights.TryGetValue(cell.Key.Speciality, out var own)
            ? own
            : catalogue.Speciality(cell.Key.Speciality)?.Weight ?? 1;
        return new PlanGroup(
            unit,
            cell.Key.Speciality,
            cell.Key.Leads,
            cell.Capacity,
            need,
            // A commune keeps all it needs: nobody is taken where he would be missing.
            body.Kind == UnitKind.Department
                ? law.MinimumOf(need)
                : need,
            // Communes are to be filled; a department looks after itself.
            body.Kind == UnitKind.Department
                ? []
                : ShortageWeights(cell.Capacity, need, weight, law),
            catalogue.Speciality(cell.Key.Speciality)?.Block ?? StaffBlock.Government
        );
    }

    /// <summary>The first missing place of a work nobody does weighs most; one of many less.</summary>
    internal static ImmutableArray<int> ShortageWeights(int present, int need, int weight, StaffLaw law) =>
        [
            .. Enumerable
                .Range(present, Math.Max(0, need - present))
                .Select(there =>
                    Math.Clamp(
                        weight
                            * (
                                there <= 0 ? law.SeverityNobody
                                : there * 2 < need ? law.SeverityHalf
                                : 100
                            )
                            / 100,
                        1,
                        10_000
                    )
                ),
        ];

    /// <summary>Why somebody stays; of a department that named people those whom it did not name.</summary>
    private static string? Held(StaffPerson person, ILookup<string, StaffPersonId> listed, StaffLaw law) =>
        HoldRules.Of(person, law)
        ?? (listed.Contains(person.OwnerPath) && !listed[person.OwnerPath].Contains(person.Id) ? HoldRules.NotListed : null);

    private static PlanPerson PersonOf(
        StaffPerson person,
        CensusKey key,
        int group,
        Dictionary<string, int> unitAt,
        ILookup<StaffPersonId, string> refused,
        string? held
    )
    {
        var skills = ImmutableArray.CreateBuilder<PlanSkill>(3);
        if (key.Leads)
        {
            // Whoever leads one office can lead another of the same block.
            skills.Add(new PlanSkill(key.Speciality, true));
        }

        skills.Add(new PlanSkill(person.MainSpeciality, true));
        if (
            person.SecondSpeciality is { } second
            && second != person.MainSpeciality
            && QualificationFields.Fits(person.MainSpeciality, second)
        )
        {
            skills.Add(new PlanSkill(second, false));
        }

        return new PlanPerson(
            person.Id.Value,
            group,
            [.. skills.DistinctBy(skill => skill.Speciality)],
            person.HomePath is { } home && unitAt.TryGetValue(home, out var at) ? at : null,
            [.. refused[person.Id].Where(unitAt.ContainsKey).Select(path => unitAt[path]).Distinct()],
            held
        );
    }

    private static async Task<ILookup<string, StaffPersonId>> ListedAsync(Db db, string province, CancellationToken ct)
    {
        var offers = db.StaffOffers;
        var rows = await offers
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province)
            .Select(row => new { row.OwnerPath, row.PersonId })
            .ToListAsync(ct);
        return rows.ToLookup(row => row.OwnerPath, row => row.PersonId, StringComparer.Ordinal);
    }

    /// <summary>The posts of each group, those that lack most people first.</summary>
    private static async Task<IReadOnlyList<IReadOnlyList<FreePost>>> PostsAsync(
        Db db,
        string province,
        List<CensusCell> groups,
        List<StaffPerson> staff,
        StaffCatalogue catalogue,
        CancellationToken ct
    )
    {
        var posts = db.Posts;
        var there = staff
            .Where(person => person.LentOwnerPath is null)
            .CountBy(person => (person.OwnerPath, person.PositionCode))
            .ToDictionary();
        var all = (await posts.AsNoTracking().Where(row => row.ProvinceCode == province).ToListAsync(ct))
            .GroupBy(post => (post.OwnerPath, post.PositionCode))
            .Select(group => (group.Key, Left: group.Sum(post => post.Quota) - there.GetValueOrDefault(group.Key)))
            .ToLookup(post => new CensusKey(
                post.Key.OwnerPath,
                catalogue.Position(post.Key.PositionCode)?.SpecialityCode ?? post.Key.PositionCode,
                catalogue.Position(post.Key.PositionCode)?.Leads ?? false
            ));
        return
        [
            .. groups.Select(cell =>
                (IReadOnlyList<FreePost>)
                    [
                        .. all[cell.Key]
                            .OrderByDescending(post => post.Left)
                            .ThenBy(post => catalogue.Position(post.Key.PositionCode)?.Rank)
                            .Select(post => new FreePost(post.Key.PositionCode, post.Left)),
                    ]
            ),
        ];
    }

    private static CensusKey KeyOf(StaffPerson person, StaffCatalogue catalogue) =>
        new(
            person.OwnerPath,
            catalogue.Position(person.PositionCode)?.SpecialityCode ?? person.PositionCode,
            catalogue.Position(person.PositionCode)?.Leads ?? false
        );

    private static ImmutableArray<MoveChoice>? Choices(
        IReadOnlyList<PlanChoice> choices,
        Dictionary<Guid, int> personAt,
        Dictionary<string, int> unitAt
    )
    {
        var made = ImmutableArray.CreateBuilder<MoveChoice>(choices.Count);
        foreach (var choice in choices)
        {
            if (!personAt.TryGetValue(choice.Person, out var person) || !unitAt.TryGetValue(choice.ToPath, out var unit))
            {
                return null;
            }

            made.Add(new MoveChoice(person, unit, choice.Speciality));
        }

        return made.ToImmutable();
    }

    private static async Task<ILookup<StaffPersonId, string>> RefusedAsync(Db db, string province, DateOnly today, CancellationToken ct)
    {
        var (moves, since) = (db.StaffMoves, today.AddMonths(-RefusalMonths));
        var rows = await moves
            .AsNoTracking()
            .Where(row =>
                row.ProvinceCode == province && row.State == MoveState.Withdrawn && row.PersonAgrees == false && row.EndedOn >= since
            )
            .Select(row => new { row.PersonId, row.ToOwnerPath })
            .ToListAsync(ct);
        return rows.ToLookup(row => row.PersonId, row => row.ToOwnerPath);
    }
}
