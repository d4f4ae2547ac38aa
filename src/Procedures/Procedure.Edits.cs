using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures;

/// <summary>What an office changes. Each part it looked at loses the doubts about it.</summary>
internal sealed partial class Procedure
{
    /// <summary>Sets limits, clock and steps. Empty steps return to the default split.</summary>
    public Result SetWorkflow(WorkflowChange change)
    {
        if (change.Check() is { } refusal)
        {
            return refusal;
        }

        TakeLimits(change.Limits);
        AfterSupplement = change.AfterSupplement;
        Replace(Steps, change.Steps.Select(step => StepRow.Of(Id, step)));
        Doubts &= ~(CatalogueDoubt.LimitMissing | CatalogueDoubt.LimitDiffers);
        Doubts |= DirectLimitUnit == TimeLimitUnit.None ? CatalogueDoubt.LimitMissing : CatalogueDoubt.None;
        Touch();
        return Result.Done;
    }

    /// <summary>Sets what is said of it: name, field, levels, channels, owners, decision.</summary>
    public Result SetFacts(ProcedureFacts facts, string department, string office)
    {
        if (facts.Check() is { } refusal)
        {
            return refusal;
        }

        TakeFacts(facts);
        (DepartmentSlug, CommuneOfficeSlug) = (department, office);
        Doubts &= ~(CatalogueDoubt.NameCut | CatalogueDoubt.NotListed | CatalogueDoubt.CodeMatched);
        Touch();
        return Result.Done;
    }

    /// <summary>Sets what it costs.</summary>
    public Result SetFees(IReadOnlyList<FeeLine> lines)
    {
        if (FeeCheck.Of(lines) is { } refusal)
        {
            return refusal;
        }

        TakeFees(lines);
        Doubts &= ~(CatalogueDoubt.FeeUnchecked | CatalogueDoubt.FeeTemporary);
        Doubts |= lines.Any(line => line.Basis == FeeBasis.StatedZero) ? CatalogueDoubt.FeeUnchecked : CatalogueDoubt.None;
        Touch();
        return Result.Done;
    }

    /// <summary>Sets its papers, forms, results and documents.</summary>
    public Result SetPapers(IReadOnlyList<Paper> papers, DetailRow detail)
    {
        if (PaperCheck.Of(papers) is { } refusal)
        {
            return refusal;
        }

        TakePapers(papers, detail);
        Doubts &= ~(CatalogueDoubt.PapersDerived | CatalogueDoubt.PaperCut);
        Doubts |= papers.Any(paper => paper.Need == PaperNeed.Derived) ? CatalogueDoubt.PapersDerived : CatalogueDoubt.None;
        Touch();
        return Result.Done;
    }

    private void TakeLimits(ProcedureLimits limits)
    {
        (DirectLimitValue, DirectLimitUnit) = (limits.Direct.Value, limits.Direct.Unit);
        (OnlineLimitValue, OnlineLimitUnit) = (limits.Online.Value, limits.Online.Unit);
        (PostLimitValue, PostLimitUnit) = (limits.Post.Value, limits.Post.Unit);
        LimitNote = limits.Note;
    }

    private void TakeFees(IReadOnlyList<FeeLine> lines) => Replace(Fees, lines.Select((line, at) => FeeRow.Of(Id, at + 1, line)));

    private void TakePapers(IReadOnlyList<Paper> papers, DetailRow? detail)
    {
        Replace(Papers, papers.Select(paper => PaperRow.Of(Id, paper)));
        Detail = detail?.As(Detail, Id);
        PaperCount = Papers.Count;
        NamesForms = Detail is { Forms.Length: > 0 } || Papers.Exists(paper => paper.Form.Length > 0);
    }

    private void TakeFacts(ProcedureFacts facts)
    {
        (Name, Field, Ministry, System) = (facts.Name, facts.Field, facts.Ministry, facts.System);
        (AtProvince, AtCommune, AtMinistry, AtOther) = (facts.AtProvince, facts.AtCommune, facts.AtMinistry, facts.AtOther);
        OnlineLevel = facts.OnlineLevel;
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
