using System.Globalization;
using ThongSuot.Platform.Law;

namespace ThongSuot.Facilities.Machines.Needs;

/// <summary>From what the machines of a commune are reckoned.</summary>
/// <param name="People">At work there, by the register of staff; by the sites where it has none.</param>
/// <param name="Leaders">Of these, in posts that lead.</param>
/// <param name="Counters">Counters in use.</param>
/// <param name="Centres">Sites that receive citizens.</param>
/// <param name="Places">Sites where people work.</param>
/// <param name="PerDay">Dossiers received on a working day.</param>
internal sealed record NeedGrounds(int People, int Leaders, int Counters, int Centres, int Places, decimal PerDay);

/// <summary>How many of one kind a commune should have and has, and why.</summary>
/// <param name="Works">In use, sound, and as strong as digitising wants it.</param>
/// <param name="Weak">In use and below the least configuration: they do not count as working.</param>
/// <param name="Broken">On the books and broken.</param>
/// <param name="Touches">Dossiers a day that are handled without it; 0 for what stops none.</param>
/// <param name="Rule">By which it is reckoned, with its source and certainty.</param>
internal sealed record MachineGap(MachineKind Kind, int Need, int Works, int Weak, int Broken, decimal Touches, LegalSetting Rule)
{
    public int Short => Math.Max(0, Need - Works);
}

/// <summary>
/// The rules of one day: how many machines of each kind, and from what configuration on one digitises. All are dated data that the province
/// edits; none is law as to its number (QĐ 10/2026/QĐ-TTg leaves numbers to the head of each body).
/// </summary>
internal sealed class MachineNeeds(LegalSettingCache law, DateOnly day)
{
    private static readonly (MachineKind Kind, string Setting, Func<NeedGrounds, int> Of, bool Stops)[] Rules =
    [
        (MachineKind.CounterComputer, "facilities.need-counter-computer", of => of.Counters, true),
        (MachineKind.Scanner, "facilities.need-scanner", of => of.Counters, true),
        (MachineKind.Computer, "facilities.need-computer", of => of.People - of.Counters, true),
        (MachineKind.SignDevice, "facilities.need-sign-device", of => of.Leaders, true),
        (MachineKind.Printer, "facilities.need-printer", of => of.Counters, true),
        (MachineKind.CardReader, "facilities.need-card-reader", of => of.Counters, true),
        (MachineKind.Queue, "facilities.need-queue", of => of.Centres, false),
        (MachineKind.Kiosk, "facilities.need-kiosk", of => of.Centres, false),
        (MachineKind.Ups, "facilities.need-ups", of => of.Places, false),
        (MachineKind.LargeScanner, "facilities.need-large-scanner", of => of.Places > 0 ? 1 : 0, false),
    ];

    private readonly Lazy<int[]> least = new(() =>
        [
            law.Number(FacilityLaw.LeastMemory, day),
            law.Number(FacilityLaw.LeastScanSpeed, day),
            law.Number(FacilityLaw.LeastResolution, day),
            law.Number(FacilityLaw.LeastLargeResolution, day),
            law.Number(FacilityLaw.LeastUpsMinutes, day),
        ]
    );

    /// <summary>Below the least configuration for digitising. What nobody wrote is not held against a machine.</summary>
    public bool IsWeak(MachineKind kind, MachineSet set) =>
        kind switch
        {
            MachineKind.CounterComputer => set.Memory < least.Value[0],
            MachineKind.Scanner => set.Speed < least.Value[1] || set.Resolution < least.Value[2],
            MachineKind.LargeScanner => set.Resolution < least.Value[3],
            MachineKind.Ups => set.Minutes < least.Value[4],
            _ => false,
        };

    /// <summary>The machines that count as weak: in use and below the least configuration, as <see cref="IsWeak"/> says of one.</summary>
    public IQueryable<Machine> Weak(IQueryable<Machine> rows)
    {
        var (memory, speed, resolution) = (least.Value[0], least.Value[1], least.Value[2]);
        var (large, minutes) = (least.Value[3], least.Value[4]);
        return rows.Where(row =>
            (row.State == MachineState.InUse || row.State == MachineState.AsksReplacement)
            && row.Condition != MachineCondition.Broken
            && (
                (row.Kind == MachineKind.CounterComputer && row.Memory < memory)
                || (row.Kind == MachineKind.Scanner && (row.Speed < speed || row.Resolution < resolution))
                || (row.Kind == MachineKind.LargeScanner && row.Resolution < large)
                || (row.Kind == MachineKind.Ups && row.Minutes < minutes)
            )
        );
    }

    /// <summary>All kinds with a rule, what stops most dossiers first.</summary>
    public IReadOnlyList<MachineGap> Of(NeedGrounds from, IEnumerable<MachineCount> counts)
    {
        var held = counts.ToLookup(count => count.Kind);
        return
        [
            .. Rules
                .Select(rule =>
                {
                    var (setting, need) = Need(rule.Kind, rule.Setting, rule.Of(from), from);
                    var byStrength = held[rule.Kind].Where(Works).ToLookup(count => IsWeak(rule.Kind, count.Set), count => count.Count);
                    var (works, weak) = (byStrength[false].Sum(), byStrength[true].Sum());
                    var broken = held[rule.Kind].Where(count => count.Condition == MachineCondition.Broken).Sum(count => count.Count);
                    var touches = rule.Stops && need > 0 ? from.PerDay * Math.Max(0, need - works) / need : 0;
                    return new MachineGap(rule.Kind, need, works, weak, broken, touches, setting);
                })
                .OrderByDescending(gap => gap.Touches)
                .ThenByDescending(gap => gap.Short),
        ];
    }

    private static bool Works(MachineCount count) =>
        count is { State: MachineState.InUse or MachineState.AsksReplacement, Condition: not MachineCondition.Broken };

    /// <summary>So many things share one machine; scanners also by what has to be scanned in a day, where that asks for more.</summary>
    private (LegalSetting Rule, int Need) Need(MachineKind kind, string code, int things, NeedGrounds from)
    {
        var setting = law.Find(code, day);
        var need = Ceiling(Math.Max(0, things), Math.Max(1, int.Parse(setting.Value, CultureInfo.InvariantCulture)));
        if (kind != MachineKind.Scanner)
        {
            return (setting, need);
        }

        var load = law.Find(FacilityLaw.ScannerLoad, day);
        var byLoad = (int)Math.Ceiling(from.PerDay / Math.Max(1, int.Parse(load.Value, CultureInfo.InvariantCulture)));
        return byLoad > need ? (load, byLoad) : (setting, need);
    }

    private static int Ceiling(int things, int each) => (things + each - 1) / each;
}

/// <summary>So many machines of a unit that are alike in what needs ask of them.</summary>
internal sealed record MachineCount(
    string UnitPath,
    MachineKind Kind,
    MachineState State,
    MachineCondition Condition,
    MachineSet Set,
    int Count
);
