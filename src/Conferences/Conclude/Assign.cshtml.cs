using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Conclude;

[Permit(ConferencePermissions.Conclude)]
internal sealed class AssignModel(
    ConferenceReader reader,
    PermissionRegistry permissions,
    AssignConclusion assign,
    DirectiveSettlement directives,
    ISeatDirectory seats,
    Units units
) : OfficePage
{
    [BindProperty]
    public AssignForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    public Conclusion Conclusion { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Supporters { get; private set; } = [];

    public static IEnumerable<SelectListItem> Products =>
        Enum.GetValues<ProductKind>()
            .Select(kind => new SelectListItem(ProductNames.Of(kind), kind.ToString()))
            .Prepend(new SelectListItem("Chọn loại", string.Empty));

    public async Task<IActionResult> OnGetAsync(string code, Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(code, id, ct))
        {
            return NotFound();
        }

        (Input.Work, Input.DirectedBy, Input.LegalGround) = (
            Conclusion.Text,
            Conclusion.ConcludedBy,
            AssignForm.GroundOf(Record.Conference)
        );
        Input.DueOn = directives.SuggestedDueOn(UnitPath.OfProvince(Seat.ProvinceCode), Clock.Now);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(code, id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var person = Input.Person is { } chosen ? await seats.FindAsync(new Platform.Storage.SeatId(chosen), ct) : null;
        var given = await assign.RunAsync(code, id, Input.ToDraft(Seat, person), Seat, DeedNow(), ct);
        if (given.IsRefused)
        {
            return Refused(given.Refusal);
        }

        Say($"Đã giao kết luận {Conclusion.Number}.");
        return Redirect($"{ConferenceJournal.PathOf(code)}/ket-luan");
    }

    public async Task<IActionResult> OnPostExemptAsync(string code, Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(code, id, ct))
        {
            return NotFound();
        }

        var reason = Input.Reason?.Trim() ?? string.Empty;
        var done = await assign.ExemptAsync(code, id, reason, Seat, DeedNow(reason.Length == 0 ? null : reason), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Đã ghi kết luận {Conclusion.Number} không cần giao việc.");
        return Redirect($"{ConferenceJournal.PathOf(code)}/ket-luan");
    }

    private async Task<bool> LoadAsync(string code, Guid id, CancellationToken ct)
    {
        if (
            await reader.ReadAsync(code, Seat, permissions, ct) is not { } record
            || record.Conclusions.FirstOrDefault(one => one.Id == id) is not { } conclusion
        )
        {
            return false;
        }

        string province = UnitPath.OfProvince(Seat.ProvinceCode);
        (Record, Conclusion) = (record, conclusion);
        var found = (await seats.UnderAsync(province, Role.DepartmentLeader, ct)).Concat(
            await seats.UnderAsync(province, Role.CommuneLeader, ct)
        );
        People =
        [
            new("Chọn đơn vị và người", string.Empty),
            .. found
                .OrderBy(seat => seat.Role != Role.DepartmentLeader)
                .ThenBy(seat => units.Organisation(seat.UnitPath)?.SortKey, StringComparer.Ordinal)
                .Select(seat => new SelectListItem(
                    $"{reader.ShortNameOf(seat.ScopePath)}: {seat.Signature}",
                    seat.SeatId.Value.ToString()
                )),
        ];
        Supporters =
        [
            .. units
                .ChildrenOf(province)
                .Where(unit => unit.Kind == UnitKind.Department)
                .Select(unit => new SelectListItem(unit.ShortName, unit.Path)),
        ];
        return true;
    }
}
