using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures;

/// <summary>One version of a procedure, and the rules that change it.</summary>
internal sealed class Procedure
{
    public required ProcedureId Id { get; init; }

    public required string Code { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public string ReplacedBy { get; private set; } = string.Empty;

    public Publishing Publishing { get; private set; } = Publishing.Draft;

    public string Name { get; private set; } = string.Empty;

    public string Field { get; private set; } = string.Empty;

    public string Ministry { get; private set; } = string.Empty;

    public string System { get; private set; } = DecidingSystem.Ours;

    public bool AtProvince { get; private set; }

    public bool AtCommune { get; private set; }

    public bool AtMinistry { get; private set; }

    public bool AtOther { get; private set; }

    public decimal DirectLimitValue { get; private set; }

    public TimeLimitUnit DirectLimitUnit { get; private set; }

    public decimal OnlineLimitValue { get; private set; }

    public TimeLimitUnit OnlineLimitUnit { get; private set; }

    public string LimitNote { get; private set; } = string.Empty;

    public long? FeeAmount { get; private set; }

    public string FeeText { get; private set; } = string.Empty;

    public OnlineLevel OnlineLevel { get; private set; }

    public bool AllowsDirect { get; private set; }

    public bool AllowsOnline { get; private set; }

    public bool AllowsPost { get; private set; }

    public string Decision { get; private set; } = string.Empty;

    public string Applicant { get; private set; } = string.Empty;

    public ClockAfterSupplement AfterSupplement { get; private set; } = ClockAfterSupplement.Restart;

    public string Quality { get; private set; } = string.Empty;

    public string Source { get; private set; } = string.Empty;

    /// <summary>Folded code and name, for the search box of the whole system.</summary>
    public string SearchText { get; private set; } = string.Empty;

    public string SortKey { get; private set; } = string.Empty;

    /// <summary>An office changed it: a new release leaves it as it is.</summary>
    public bool EditedByOffice { get; private set; }

    public int Version { get; private set; }

    public List<PaperRow> Papers { get; } = [];

    /// <summary>Its own workflow; empty means the default split.</summary>
    public List<StepRow> Steps { get; } = [];

    public TimeLimit DirectLimit => new(DirectLimitValue, DirectLimitUnit);

    public TimeLimit OnlineLimit => new(OnlineLimitValue, OnlineLimitUnit);

    /// <summary>Takes what a release brings. What an office edited stays as it was; answers whether anything was taken.</summary>
    public bool TakeRelease(BuiltInProcedure row)
    {
        if (EditedByOffice)
        {
            return false;
        }

        TakeFacts(row.Facts);
        (DirectLimitValue, DirectLimitUnit) = (row.DirectLimit.Value, row.DirectLimit.Unit);
        (OnlineLimitValue, OnlineLimitUnit) = (row.OnlineLimit.Value, row.OnlineLimit.Unit);
        LimitNote = row.LimitNote;
        ValidTo = row.ValidTo;
        ReplacedBy = row.ReplacedBy;
        Publishing = row.ValidTo is null ? Publishing.Published : Publishing.Repealed;
        Replace(Papers, row.Papers.Select(paper => PaperRow.Of(paper)));
        Replace(Steps, row.Steps.Select(step => StepRow.Of(step)));
        Version++;
        return true;
    }

    /// <summary>Sets limits, clock and steps. Empty steps return to the default split.</summary>
    public Result SetWorkflow(WorkflowChange change)
    {
        if (change.Check() is { } refusal)
        {
            return refusal;
        }

        (DirectLimitValue, DirectLimitUnit) = (change.DirectLimit.Value, change.DirectLimit.Unit);
        (OnlineLimitValue, OnlineLimitUnit) = (change.OnlineLimit.Value, change.OnlineLimit.Unit);
        LimitNote = change.LimitNote;
        AfterSupplement = change.AfterSupplement;
        Replace(Steps, change.Steps.Select(step => StepRow.Of(step)));
        Touch();
        return Result.Done;
    }

    public Result Publish()
    {
        if (Publishing != Publishing.Draft)
        {
            return ProcedureRefusals.NotADraft(Code, Publishing);
        }

        Publishing = Publishing.Published;
        Touch();
        return Result.Done;
    }

    /// <summary>Back to a draft: no new dossier is received under it; those received keep it.</summary>
    public Result Unpublish()
    {
        if (Publishing != Publishing.Published)
        {
            return ProcedureRefusals.NotPublished(Code, Publishing);
        }

        Publishing = Publishing.Draft;
        Touch();
        return Result.Done;
    }

    /// <summary>Ends it from a day, on which the replacement (if any) begins.</summary>
    public Result Repeal(DateOnly from, string replacedBy)
    {
        if (Publishing != Publishing.Published)
        {
            return ProcedureRefusals.NotPublished(Code, Publishing);
        }

        if (from <= ValidFrom)
        {
            return ProcedureRefusals.RepealBeforeStart(Code, ValidFrom, from);
        }

        if (replacedBy == Code)
        {
            return ProcedureRefusals.ReplacedByItself(Code);
        }

        ValidTo = from;
        ReplacedBy = replacedBy;
        Publishing = Publishing.Repealed;
        Touch();
        return Result.Done;
    }

    /// <summary>The next version of the same procedure: this one ends where it begins.</summary>
    public Result<Procedure> NextVersion(DateOnly from)
    {
        if (from <= ValidFrom)
        {
            return ProcedureRefusals.VersionBeforeStart(Code, ValidFrom, from);
        }

        if (ValidTo is not null)
        {
            return ProcedureRefusals.AlreadyEnds(Code, ValidTo.Value);
        }

        var next = CopyAs(Code, from);
        next.Publishing = Publishing;
        ValidTo = from;
        Touch();
        return next;
    }

    /// <summary>A draft under another code with the same content, for the procedure that replaces this one.</summary>
    public Procedure DraftAs(string code, DateOnly from)
    {
        var draft = CopyAs(code, from);
        draft.Source = $"Lập từ {Code}";
        draft.Decision = string.Empty;
        return draft;
    }

    private Procedure CopyAs(string code, DateOnly from)
    {
        var copy = new Procedure
        {
            Id = ProcedureId.Of(code, from),
            Code = code,
            ValidFrom = from,
        };
        copy.TakeFacts(
            new ProcedureFacts(
                Name,
                Field,
                Ministry,
                System,
                AtProvince,
                AtCommune,
                AtMinistry,
                AtOther,
                FeeAmount,
                FeeText,
                OnlineLevel,
                AllowsDirect,
                AllowsOnline,
                AllowsPost,
                Decision,
                Applicant,
                Quality,
                Source
            )
        );
        (copy.DirectLimitValue, copy.DirectLimitUnit) = (DirectLimitValue, DirectLimitUnit);
        (copy.OnlineLimitValue, copy.OnlineLimitUnit) = (OnlineLimitValue, OnlineLimitUnit);
        copy.LimitNote = LimitNote;
        copy.AfterSupplement = AfterSupplement;
        copy.Touch();
        copy.Papers.AddRange(Papers.Select(paper => PaperRow.Of(paper.ToPaper())));
        copy.Steps.AddRange(Steps.Select(step => StepRow.Of(step.ToStep())));
        return copy;
    }

    private void TakeFacts(ProcedureFacts facts)
    {
        (Name, Field, Ministry, System) = (facts.Name, facts.Field, facts.Ministry, facts.System);
        (AtProvince, AtCommune, AtMinistry, AtOther) = (facts.AtProvince, facts.AtCommune, facts.AtMinistry, facts.AtOther);
        (FeeAmount, FeeText, OnlineLevel) = (facts.FeeAmount, facts.FeeText, facts.OnlineLevel);
        (AllowsDirect, AllowsOnline, AllowsPost) = (facts.AllowsDirect, facts.AllowsOnline, facts.AllowsPost);
        (Decision, Applicant, Quality, Source) = (facts.Decision, facts.Applicant, facts.Quality, facts.Source);
        SearchText = ProcedureSearch.TextOf(Code, Name);
        SortKey = ProcedureSearch.SortKeyOf(Name);
    }

    private void Touch()
    {
        EditedByOffice = true;
        Version++;
    }

    private static void Replace<T>(List<T> rows, IEnumerable<T> with)
    {
        rows.Clear();
        rows.AddRange(with);
    }
}
