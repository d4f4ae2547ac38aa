using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;

namespace ThongSuot.Benefits.File;

/// <summary>The form of a person's particulars: for a new case, or for one that is still a draft.</summary>
[Permit(BenefitPermissions.File)]
internal sealed class FileModel(
    IDbContextFactory<Db> contexts,
    BenefitSettlement settlement,
    FileCase file,
    IEnumerable<IStaffFile> staff,
    WriteGate gate
) : OfficePage
{
    [BindProperty]
    public CaseForm Input { get; set; } = new();

    /// <summary>What was typed to find somebody in the staff file, and who was picked there.</summary>
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Typed { get; set; }

    [BindProperty(SupportsGet = true, Name = "nguoi")]
    public string? Picked { get; set; }

    public IReadOnlyList<StaffEntry> Found { get; private set; } = [];

    /// <summary>Whoever works with somebody knows the name; others see it masked until they pick.</summary>
    public string NameOf(StaffEntry entry) => entry.OwnerPath == Seat.ScopePath ? entry.Name : Platform.Text.Masking.Name(entry.Name);

    /// <summary>The draft that is changed; null for a new case.</summary>
    public string? Code { get; private set; }

    public IReadOnlyList<SelectListItem> UnitItems =>
        [.. settlement.UnitsOf(Seat).Select(unit => new SelectListItem(settlement.ShortNameOf(unit.Path), unit.Path))];

    public IEnumerable<SelectListItem> SchemeItems =>
        Schemes.All.Select(scheme => new SelectListItem($"{scheme.Citation}: {scheme.Name}", scheme.Scheme.ToString()));

    public IEnumerable<SelectListItem> SexItems => Choices<Sex>(BenefitLabels.Of);

    public IEnumerable<SelectListItem> CategoryItems => Choices<PersonCategory>(BenefitLabels.Of);

    public IEnumerable<SelectListItem> FundItems => Choices<FundSource>(BenefitLabels.Of);

    public IEnumerable<SelectListItem> ReinforcedItems => Choices<Reinforced>(BenefitLabels.Of);

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken ct)
    {
        if (code is null)
        {
            Input.Unit = UnitItems.Count > 0 ? UnitItems[0].Value : null;
            await PickAsync(ct);
            return Page();
        }

        if (await LoadAsync(code, ct) is not { } row)
        {
            return NotFound();
        }

        if (row.State != CaseState.Draft)
        {
            Say(BenefitRefusals.NotEdit.Message);
            return Redirect($"/che-do/{row.Code}");
        }

        Input = CaseForm.Of(row);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken ct)
    {
        if (code is not null && await LoadAsync(code, ct) is null)
        {
            return NotFound();
        }

        var wrong = new List<(string Field, string Message)>();
        var read = Input.Read(wrong);
        foreach (var (field, message) in wrong)
        {
            ModelState.AddModelError($"Input.{field}", message);
        }

        if (read is null || !ModelState.IsValid)
        {
            return Again();
        }

        var done = Code is null
            ? await file.RunAsync(Input.Unit ?? string.Empty, read, Seat, DeedNow(), ct)
            : await file.EditAsync(Code, read, Seat, DeedNow("Sửa số liệu"), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(Code is null ? $"Đã lập hồ sơ {done.Value}." : "Đã sửa và tính lại.");
        return Redirect($"/che-do/{done.Value}");
    }

    /// <summary>Picking somebody opens that person's data: a deed of its own.</summary>
    private async Task PickAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var source in staff)
        {
            Found = await source.FindAsync(db, Seat.Scope, Typed, ct);
            if (Picked is { Length: > 0 } code && await source.OpenAsync(db, Seat.Scope, code, ct) is { } entry)
            {
                Input.Take(entry);
                await gate.RunAsync(
                    DeedNow(),
                    (write, _) =>
                    {
                        write.Record(
                            BenefitSettlement.Read,
                            "staff-list",
                            Seat.SeatId.Value,
                            Seat.ProvinceCode,
                            entry.OwnerPath,
                            $"Lấy thông tin người mang mã {entry.Code} để lập hồ sơ chế độ"
                        );
                        return Task.FromResult(Result.Done);
                    },
                    ct
                );
            }
        }
    }

    private async Task<BenefitCase?> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var row = await BenefitSettlement.OpenAsync(db, code.Trim().ToUpperInvariant(), Seat.Scope, ct);
        Code = row?.Code;
        return row;
    }

    private static IEnumerable<SelectListItem> Choices<T>(Func<T, string> words)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new SelectListItem(words(value), value.ToString()));
}
