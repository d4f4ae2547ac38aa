using Microsoft.AspNetCore.Mvc;
using ThongSuot.Benefits.File;
using ThongSuot.Benefits.Policy;
using ThongSuot.Benefits.Show;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Benefits.Compare;

/// <summary>All schemes for one person, and the months around the chosen day; a draft takes over what is chosen here.</summary>
[Permit(BenefitPermissions.View)]
internal sealed class CompareModel(BenefitSettlement settlement, ReadCase read, FileCase file) : OfficePage
{
    public BenefitCase Case { get; private set; } = null!;

    public PolicyFacts Facts { get; private set; } = null!;

    public IReadOnlyList<SchemeChoice> SchemeChoices { get; private set; } = [];

    public IReadOnlyList<LeaveChoice> DateChoices { get; private set; } = [];

    /// <summary>Told when the sixty months lie among the days shown.</summary>
    public string? Boundary { get; private set; }

    public DateOnly Today => Clock.Today;

    public bool MayChoose => May(BenefitPermissions.File) && BenefitCompetence.MayEdit(Case, Seat);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    /// <summary>Takes another scheme or another day into the draft; it is calculated anew and the earlier calculation stays.</summary>
    public async Task<IActionResult> OnPostAsync(string code, Scheme? scheme, DateOnly? day, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!MayChoose)
        {
            return Refused(BenefitRefusals.NotEdit);
        }

        var chosen = Case.Particulars with
        {
            Scheme = scheme is { } wanted && Enum.IsDefined(wanted) ? wanted : Case.Scheme,
            Facts = day is { } leave ? Facts.LeavingOn(leave) : Facts,
        };
        var reason = day is { } moved ? $"Chọn ngày nghỉ {VietnameseFormat.Date(moved)}" : $"Chọn {Schemes.Of(chosen.Scheme).Citation}";
        var done = await file.EditAsync(Case.Code, chosen, Seat, DeedNow(reason), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{reason}: đã tính lại.");
        return Redirect($"/che-do/{Case.Code}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await read.RunAsync(code, Seat, DeedNow() with { SubmissionKey = null }, ct) is not { } row)
        {
            return false;
        }

        (Case, Facts) = (row, PolicyFacts.Load(row.Facts));
        (SchemeChoices, DateChoices) = (
            Comparison.OfSchemes(Facts, settlement.Rules),
            Comparison.OfDates(row.Scheme, Facts, settlement.Rules)
        );
        Boundary = Comparison.CrossesBoundary(row.Scheme, DateChoices, settlement.Rules)
            ? Comparison.BoundaryWords(settlement.Rules.On(Facts.LeaveOn))
            : null;
        return true;
    }
}
