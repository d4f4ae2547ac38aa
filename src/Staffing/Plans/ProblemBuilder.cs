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
        var cells = load.Add(await StaffCensus.ReadAsync(db, scope, catalogue, ct), await load.ReadAsync(db, scope, law, ct))
            .Where(cell => !cell.IsEmpty)
            .ToList();
        var people = db.StaffPeople;
        var staff = await people.AsNoTracking().Where(row => row.ProvinceCode == province).OrderBy(row => row.Code).ToListAsync(ct);
        var refused = await RefusedAsync(db, province, law.Today, ct);

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
            [.. bodies.Select(unit => UnitOf(unit, payroll[unit.Path], law))],
            [.. groups.Select(cell => GroupOf(cell, unitAt[cell.Key.OwnerPath], catalogue, question, law))],
            [.. held.Select(pair => PersonOf(pair.person, groupAt[pair.key], pair.key.Leads, unitAt, refused, law))],
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
                await StaffMark.ReadAsync(db, province, ct)
            );
    }

    private PlanUnit UnitOf(Unit unit, int payroll, StaffLaw law)
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
                payroll * law.DepartmentShare / 100,
                0
            );
        }

        var mountain = place is { Population: { } population, AreaKm2: { } area and > 0 } && population / area < law.MountainDensity;
        return new PlanUnit(unit.Id.Value, unit.Name, place.Latitude, place.Longitude, mountain, NoLimit, NoLimit, NoLimit);
    }

    private static PlanGroup GroupOf(CensusCell cell, int unit, StaffCatalogue catalogue, PlanQuestion question, StaffLaw law)
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
            law.MinimumOf(need),
            ShortageWeights(cell.Capacity, need, weight, law)
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

    private static PlanPerson PersonOf(
        StaffPerson person,
        int group,
        bool leads,
        Dictionary<string, int> unitAt,
        ILookup<StaffPersonId, string> refused,
        StaffLaw law
    )
    {
        var skills = ImmutableArray.CreateBuilder<PlanSkill>(3);
        if (leads)
        {
            skills.Add(new PlanSkill(Leading, true));
        }

        skills.Add(new PlanSkill(person.MainSpeciality, true));
        if (person.SecondSpeciality is { } second && second != person.MainSpeciality)
        {
            skills.Add(new PlanSkill(second, false));
        }

        return new PlanPerson(
            person.Id.Value,
            group,
            [.. skills.DistinctBy(skill => skill.Speciality)],
            person.HomePath is { } home && unitAt.TryGetValue(home, out var at) ? at : null,
            [.. refused[person.Id].Where(unitAt.ContainsKey).Select(path => unitAt[path]).Distinct()],
            HoldRules.Of(person, law)
        );
    }

    /// <summary>The speciality of leadership posts.</summary>
    public const string Leading = "lanh-dao";

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
                row.ProvinceCode == province && row.State == MoveState.Declined && row.PersonAgrees == false && row.EndedOn >= since
            )
            .Select(row => new { row.PersonId, row.ToOwnerPath })
            .ToListAsync(ct);
        return rows.ToLookup(row => row.PersonId, row => row.ToOwnerPath);
    }
}
