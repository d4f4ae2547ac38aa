using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures;

/// <summary>One version of a procedure, and the rules that change it.</summary>
internal sealed partial class Procedure
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

    /// <summary>The province that made it, by its two digits: offered there alone. Empty for what the State made for all.</summary>
    public string ProvinceCode { get; private set; } = string.Empty;

    public decimal DirectLimitValue { get; private set; }

    public TimeLimitUnit DirectLimitUnit { get; private set; }

    public decimal OnlineLimitValue { get; private set; }

    public TimeLimitUnit OnlineLimitUnit { get; private set; }

    public decimal PostLimitValue { get; private set; }

    public TimeLimitUnit PostLimitUnit { get; private set; }

    public string LimitNote { get; private set; } = string.Empty;

    public OnlineLevel OnlineLevel { get; private set; }

    public bool AllowsDirect { get; private set; }

    public bool AllowsOnline { get; private set; }

    public bool AllowsPost { get; private set; }

    public string Decision { get; private set; } = string.Empty;

    public string Applicant { get; private set; } = string.Empty;

    public ClockAfterSupplement AfterSupplement { get; private set; } = ClockAfterSupplement.Restart;

    public string Quality { get; private set; } = string.Empty;

    public string Source { get; private set; } = string.Empty;

    /// <summary>Owners of this procedure alone; empty where those of its field hold.</summary>
    public string DepartmentSlug { get; private set; } = string.Empty;

    public string CommuneOfficeSlug { get; private set; } = string.Empty;

    public CatalogueDoubt Doubts { get; private set; }

    /// <summary>How many papers stand in <see cref="Papers"/>, so that nobody has to load them to know.</summary>
    public int PaperCount { get; private set; }

    /// <summary>Whether <see cref="Detail"/> or a paper names a form.</summary>
    public bool NamesForms { get; private set; }

    /// <summary>Folded code and name, for the search box of the whole system.</summary>
    public string SearchText { get; private set; } = string.Empty;

    public string SortKey { get; private set; } = string.Empty;

    /// <summary>An office changed it: a new release leaves it as it is.</summary>
    public bool EditedByOffice { get; private set; }

    public int Version { get; private set; }

    public List<PaperRow> Papers { get; } = [];

    /// <summary>Its own workflow; empty means the default split.</summary>
    public List<StepRow> Steps { get; } = [];

    public List<FeeRow> Fees { get; } = [];

    public DetailRow? Detail { get; private set; }

    public TimeLimit DirectLimit => new(DirectLimitValue, DirectLimitUnit);

    public TimeLimit OnlineLimit => new(OnlineLimitValue, OnlineLimitUnit);

    public TimeLimit PostLimit => new(PostLimitValue, PostLimitUnit);

    /// <summary>A row of a release, over what an earlier release brought.</summary>
    /// <param name="version">Of the row it replaces; 0 for a new one.</param>
    public static Procedure OfRelease(BuiltInProcedure row, int version)
    {
        var procedure = new Procedure
        {
            Id = ProcedureId.Of(row.Code, BuiltInProcedure.ValidFrom),
            Code = row.Code,
            ValidFrom = BuiltInProcedure.ValidFrom,
        };
        procedure.TakeFacts(row.Facts);
        procedure.TakeLimits(row.Limits);
        procedure.TakeFees(row.Fees);
        procedure.TakePapers(row.Papers, row.Detail);
        procedure.Steps.AddRange(row.Steps.Select(step => StepRow.Of(procedure.Id, step)));
        (procedure.ProvinceCode, procedure.Doubts) = (row.ProvinceCode, row.Doubts);
        (procedure.ValidTo, procedure.ReplacedBy) = (row.ValidTo, row.ReplacedBy);
        procedure.Publishing = row.ValidTo is null ? Publishing.Published : Publishing.Repealed;
        procedure.Version = version + 1;
        return procedure;
    }

    /// <summary>A draft that an office adds: its own procedure, offered in its province.</summary>
    public static Procedure New(string code, DateOnly from, string province, ProcedureFacts facts)
    {
        var procedure = new Procedure
        {
            Id = ProcedureId.Of(code, from),
            Code = code,
            ValidFrom = from,
        };
        procedure.TakeFacts(facts);
        (procedure.ProvinceCode, procedure.Doubts) = (province, CatalogueDoubt.LimitMissing);
        procedure.Touch();
        return procedure;
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
        copy.TakeFacts(ProcedureFacts.Of(this));
        copy.TakeLimits(new ProcedureLimits(DirectLimit, OnlineLimit, PostLimit, LimitNote));
        copy.AfterSupplement = AfterSupplement;
        copy.TakeFees([.. Fees.OrderBy(row => row.Order).Select(row => row.ToLine())]);
        copy.TakePapers([.. Papers.Select(paper => paper.ToPaper())], Detail);
        copy.Steps.AddRange(Steps.Select(step => StepRow.Of(copy.Id, step.ToStep())));
        (copy.ProvinceCode, copy.Doubts) = (ProvinceCode, Doubts);
        (copy.DepartmentSlug, copy.CommuneOfficeSlug) = (DepartmentSlug, CommuneOfficeSlug);
        copy.Touch();
        return copy;
    }
}
