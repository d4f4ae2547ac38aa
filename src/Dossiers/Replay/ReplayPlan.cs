using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Replay;

/// <summary>What becomes of a replayed dossier by the end of the period.</summary>
internal enum Fate
{
    InTime,
    Overdue,
    Open,
    Refused,
    Withdrawn,
    Stopped,
}

/// <summary>A dossier of a replay before it lives: when, where, for what, and how it must end.</summary>
internal sealed record PlannedDossier(
    DateTimeOffset Arrival,
    DossierChannel Channel,
    ProcedureVersion Procedure,
    Unit Owner,
    Unit Reception,
    DateTimeOffset? Due
)
{
    public Fate Fate { get; set; }
}

/// <summary>
/// The stated arrival model. Arrivals: independent, spread over the working days of the period, 60% before the middle of the day.
/// Places: communes by a fixed long tail (weight 1/√rank of a shuffled order), one dossier in eight received at another counter
/// of the province. Procedures: the field mix of a ward's first week, one in ten a department's. Which dossiers are online,
/// overdue, open or not resolved is drawn so that the published totals come out exactly: overdue among those whose due time lies
/// inside the period, open among those not yet due and the last to arrive.
/// </summary>
internal sealed class ReplayPlan(
    ReplayScenario scenario,
    Catalogue catalogue,
    Units units,
    WorkingCalendar calendar,
    TimeOnly sameDayCutOff
)
{
    private const int ShareOfDepartments = 10;
    private readonly Random random = new(scenario.Received);

    public IReadOnlyList<PlannedDossier> Draw()
    {
        var planned = Arrivals().ToList();
        planned.Sort((left, right) => left.Arrival.CompareTo(right.Arrival));
        GiveFates(planned);
        return planned;
    }

    private IEnumerable<PlannedDossier> Arrivals()
    {
        var days = Enumerable
            .Range(0, scenario.To.DayNumber - scenario.From.DayNumber + 1)
            .Select(scenario.From.AddDays)
            .Where(calendar.IsWorkingDay)
            .ToArray();
        var places = new Places(units, scenario.ProvinceCode, random);
        var mix = new FieldMix(catalogue, scenario.From, scenario.ProvinceCode, ShareOfDepartments);
        var online = Shuffled(scenario.Received, scenario.Online);
        for (var made = 0; made < scenario.Received; made++)
        {
            var day = calendar.StartOfWorkingDay(days[random.Next(days.Length)]);
            var minutes = random.NextDouble() < 0.6 ? random.NextDouble() * 240 : 240 + (random.NextDouble() * 235);
            var arrival = calendar.AddWorkingTime(day, TimeSpan.FromMinutes(minutes));
            var procedure = mix.Next(random);
            var owner = places.OwnerOf(procedure);
            yield return new PlannedDossier(
                arrival,
                online[made] ? DossierChannel.Online : DossierChannel.Direct,
                procedure,
                owner,
                places.ReceptionOf(owner),
                DeadlineRule.Due(
                    calendar,
                    arrival,
                    procedure.LimitFor(online[made] ? ProcedureChannel.Online : ProcedureChannel.Direct),
                    sameDayCutOff
                )
            );
        }
    }

    private void GiveFates(List<PlannedDossier> planned)
    {
        var end = calendar.EndOfWorkingDay(LastWorkingDay());
        var left = new List<PlannedDossier>(planned);
        foreach (
            var late in Take(left, scenario.ResolvedOverdue, dossier =>
                dossier.Due is { } due && calendar.WorkingTimeBetween(due, end) > TimeSpan.FromHours(2)
            )
        )
        {
            late.Fate = Fate.Overdue;
        }

        var unresolved = scenario.Received - scenario.Resolved;
        var notResolved = scenario.Open is null ? unresolved / 20 : scenario.Unaccounted;
        // Still open: first those not yet due, the last to arrive before the others; then simply the last to arrive.
        var open = left.OrderByDescending(dossier => dossier.Due is null || dossier.Due > end)
            .ThenByDescending(dossier => dossier.Arrival)
            .Take(unresolved - notResolved)
            .ToList();
        open.ForEach(dossier => dossier.Fate = Fate.Open);
        left.RemoveAll(dossier => dossier.Fate == Fate.Open);
        var number = 0;
        foreach (var ended in Take(left, notResolved, dossier => calendar.WorkingTimeBetween(dossier.Arrival, end) > TimeSpan.FromHours(2)))
        {
            ended.Fate = (number++ % 3) switch
            {
                0 => Fate.Refused,
                1 => Fate.Withdrawn,
                _ => Fate.Stopped,
            };
        }
    }

    /// <summary>Takes some at random among those that fit.</summary>
    private List<PlannedDossier> Take(List<PlannedDossier> from, int count, Func<PlannedDossier, bool> fits)
    {
        var fitting = from.Where(fits).ToArray();
        random.Shuffle(fitting);
        if (fitting.Length < count)
        {
            throw new InvalidOperationException($"{scenario.Slug}: {count} dossiers wanted, {fitting.Length} fit");
        }

        var taken = fitting[..count].ToHashSet(ReferenceEqualityComparer.Instance);
        from.RemoveAll(taken.Contains);
        return [.. fitting[..count]];
    }

    private DateOnly LastWorkingDay()
    {
        var day = scenario.To;
        while (!calendar.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private bool[] Shuffled(int length, int marked)
    {
        var marks = new bool[length];
        marks.AsSpan(0, marked).Fill(true);
        random.Shuffle(marks);
        return marks;
    }
}

/// <summary>Where people live and go.</summary>
internal sealed class Places
{
    private readonly Units units;
    private readonly string provinceCode;
    private readonly Random random;
    private readonly Unit[] communes;
    private readonly double[] reach;

    public Places(Units units, string provinceCode, Random random)
    {
        (this.units, this.provinceCode, this.random) = (units, provinceCode, random);
        communes = [.. units.CommunesOf(provinceCode)];
        random.Shuffle(communes);
        reach = new double[communes.Length];
        var sum = 0.0;
        for (var rank = 0; rank < communes.Length; rank++)
        {
            sum += 1 / Math.Sqrt(rank + 1);
            reach[rank] = sum;
        }
    }

    public Unit OwnerOf(ProcedureVersion procedure) =>
        procedure.AtCommune
            ? Commune()
            : units.ByPath($"/{provinceCode}/{procedure.DepartmentSlug}/") ?? units.ByPath($"/{provinceCode}/vp-ubnd/")!;

    /// <summary>
    /// One in eight goes to another commune's counter; the others to their own, or to the province's for a department's
    /// procedure.
    /// </summary>
    public Unit ReceptionOf(Unit owner)
    {
        var place = random.Next(8) == 0 ? Commune() : owner;
        return units.ByPath(place.Kind == UnitKind.Commune ? place.Path + "ttpvhcc/" : $"/{provinceCode}/ttpvhcc/")!;
    }

    private Unit Commune()
    {
        var at = Array.BinarySearch(reach, random.NextDouble() * reach[^1]);
        return communes[Math.Min(at < 0 ? ~at : at, communes.Length - 1)];
    }
}

/// <summary>
/// Which procedures people come for: a ward's first week (certification 58%, civil status 15%, business 7%, other same-day 7%,
/// land 6%, construction 2.5%, social 2%).
/// </summary>
internal sealed class FieldMix
{
    private static readonly (string Field, double Share)[] Shares =
    [
        ("chứng thực", 58),
        ("hộ tịch", 15),
        ("hộ kinh doanh", 7),
        ("nuôi con nuôi", 7),
        ("đất đai", 6),
        ("xây dựng", 2.5),
        ("bảo trợ xã hội", 2),
    ];

    private readonly List<(ProcedureVersion[] Procedures, double Reach)> fields = [];
    private readonly double total;

    public FieldMix(Catalogue catalogue, DateOnly day, string province, double departments)
    {
        var offered = catalogue
            .Fields.SelectMany(field => catalogue.Search(field.Name, day, 40, province))
            .DistinctBy(version => version.Id)
            .Where(version => version is { IsOurs: true, DirectLimit.Unit: not TimeLimitUnit.None })
            .ToList();
        foreach (var (field, share) in Shares.Select(share => (share.Field, share.Share * (100 - departments) / 100)))
        {
            Add(
                [
                    .. offered
                        .Where(version => version.AtCommune && version.Field.Contains(field, StringComparison.OrdinalIgnoreCase))
                        .Take(12),
                ],
                share
            );
        }

        Add([.. offered.Where(version => version is { AtProvince: true, AtCommune: false }).Take(120)], departments);
        total = fields.Count == 0 ? throw new InvalidOperationException("The catalogue has no procedures") : fields[^1].Reach;

        void Add(ProcedureVersion[] procedures, double share)
        {
            if (procedures.Length > 0)
            {
                fields.Add((procedures, (fields.Count == 0 ? 0 : fields[^1].Reach) + share));
            }
        }
    }

    public ProcedureVersion Next(Random random)
    {
        var at = random.NextDouble() * total;
        var procedures = fields.First(field => at <= field.Reach).Procedures;
        return procedures[random.Next(procedures.Length)];
    }
}
