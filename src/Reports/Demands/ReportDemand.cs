using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Periods;

namespace ThongSuot.Reports.Demands;

/// <summary>Key of a demand.</summary>
internal readonly record struct DemandId(Guid Value) : IId<DemandId>
{
    public static DemandId New() => new(Guid.CreateVersion7());

    public static DemandId From(Guid value) => new(value);
}

/// <summary>How far a demand has come.</summary>
internal enum DemandStatus
{
    Draft,
    Waiting,
    InForce,
    Suspended,
    Ended,
}

/// <summary>What can be done with a demand.</summary>
internal enum DemandAct
{
    Submit,
    Approve,
    Return,
    Suspend,
    Resume,
    End,
}

/// <summary>
/// A demand for a report: who asks whom for which figures, how often, on which ground. A specialist proposes it, the leader of the office
/// that asks decides; nothing is asked of anybody before.
/// </summary>
internal sealed class ReportDemand
{
    public const int NameLength = 200;
    public const int TextLength = 300;

    private IReadOnlyList<DemandCell>? cells;

    public required DemandId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>"YC25-2026-0001".</summary>
    public required string Code { get; init; }

    /// <summary>The office that asks, or that has recorded what an outside body asks.</summary>
    public required string AskerPath { get; init; }

    public required string AskerName { get; init; }

    public required Guid ProposedByAccount { get; init; }

    public required string ProposedBy { get; init; }

    public string Name { get; private set; } = string.Empty;

    public string? OutsideBody { get; private set; }

    public string? LegalGround { get; private set; }

    public string? Article { get; private set; }

    public DemandKind Kind { get; private set; }

    public DemandFrequency Frequency { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public int? DueDays { get; private set; }

    public DemandLevels Levels { get; private set; }

    /// <summary>Paths apart by a blank; empty for all of the levels.</summary>
    public string UnitList { get; private set; } = string.Empty;

    public string CellList { get; private set; } = "[]";

    public DemandChannel Channel { get; private set; }

    public decimal Hours { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public DemandStatus Status { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<DemandCell> Cells => cells ??= ReportJson.Read<List<DemandCell>>(CellList);

    public PeriodKind? Period => Facts.Period;

    /// <summary>Whoever asks, as boards name it.</summary>
    public string WhoAsks => OutsideBody ?? AskerName;

    public bool IsAsked => Status == DemandStatus.InForce;

    public DemandFacts Facts =>
        new()
        {
            Name = Name,
            OutsideBody = OutsideBody,
            LegalGround = LegalGround,
            Article = Article,
            Kind = Kind,
            Frequency = Frequency,
            From = From,
            To = To,
            DueDays = DueDays,
            Levels = Levels,
            UnitPaths = UnitList.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Cells = Cells,
            Channel = Channel,
            Hours = Hours,
            ValidFrom = ValidFrom,
            ValidTo = ValidTo,
        };

    public static ReportDemand Propose(DemandFacts facts, Seat author, string askerName, string code)
    {
        var demand = new ReportDemand
        {
            Id = DemandId.New(),
            ProvinceCode = author.ProvinceCode,
            Code = code,
            AskerPath = author.SpeaksFor,
            AskerName = askerName,
            ProposedByAccount = author.AccountId.Value,
            ProposedBy = author.Signature,
        };
        demand.Put(facts);
        return demand;
    }

    /// <summary>Only what nobody has decided is written anew: what units were asked stays as it was asked.</summary>
    public Result Change(DemandFacts facts)
    {
        if (Status is not (DemandStatus.Draft or DemandStatus.Waiting))
        {
            return DemandRefusals.Decided;
        }

        Put(facts);
        // What was written after it was handed in is looked at again.
        Status = DemandStatus.Draft;
        return Result.Done;
    }

    public Result Do(DemandAct act, string by, DateTimeOffset at)
    {
        if (Allowed(act) is { } refusal)
        {
            return refusal;
        }

        Status = act switch
        {
            DemandAct.Submit => DemandStatus.Waiting,
            DemandAct.Approve or DemandAct.Resume => DemandStatus.InForce,
            DemandAct.Return => DemandStatus.Draft,
            DemandAct.Suspend => DemandStatus.Suspended,
            _ => DemandStatus.Ended,
        };
        if (act is DemandAct.Approve)
        {
            (DecidedBy, DecidedAt) = (by, at);
        }

        Version++;
        return Result.Done;
    }

    /// <summary>Why the state does not allow an act, or null.</summary>
    public Refusal? Allowed(DemandAct act)
    {
        var may = act switch
        {
            DemandAct.Submit => Status == DemandStatus.Draft,
            DemandAct.Approve or DemandAct.Return => Status == DemandStatus.Waiting,
            DemandAct.Suspend => Status == DemandStatus.InForce,
            DemandAct.Resume => Status == DemandStatus.Suspended,
            _ => Status is DemandStatus.InForce or DemandStatus.Suspended,
        };
        return may ? null : DemandRefusals.NotNow(DemandLabels.Of(Status));
    }

    private void Put(DemandFacts facts)
    {
        (Name, OutsideBody, LegalGround, Article) = (facts.Name, facts.OutsideBody, facts.LegalGround, facts.Article);
        (Kind, Frequency, From, To) = (facts.Kind, facts.Frequency, facts.From, facts.To);
        (DueDays, Levels, UnitList) = (facts.DueDays, facts.Levels, string.Join(' ', facts.UnitPaths));
        (CellList, cells) = (ReportJson.Write(facts.Cells), facts.Cells);
        (Channel, Hours, ValidFrom, ValidTo) = (facts.Channel, facts.Hours, facts.ValidFrom, facts.ValidTo);
        Version++;
    }
}
