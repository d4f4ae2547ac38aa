using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;

namespace ThongSuot.Finance.Decisions;

/// <summary>The accountant begins a decision: whose, which year, on what occasion, with what paper.</summary>
[Permit(FinancePermissions.Enter)]
internal sealed class BeginModel(WriteDecision write, FinanceBooks books) : HeadPage
{
    public string GiverName => books.NameOf(FinanceSeats.GivesFor(Seat));

    public bool KeepsBooks => FinanceSeats.KeepsBooksOf(FinanceSeats.GivesFor(Seat), Seat);

    public string NotAccountant => FinanceRefusals.NotAccountant.Message;

    public IEnumerable<SelectListItem> Years => FinanceYears.Offered(Clock.Today).Select(year => new SelectListItem($"{year}", $"{year}"));

    public IEnumerable<SelectListItem> Rounds =>
        Enum.GetValues<AssignmentRound>().Select(round => new SelectListItem(FinanceLabels.Of(round), round.ToString()));

    public void OnGet() => (Input.Year, Input.DecidedOn) = (Clock.Today.Year, Clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await write.BeginAsync(Input.Year ?? 0, Input.Round, Input.Read(), Input.Follows, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã lập quyết định. Thêm từng dòng, hoặc nhập danh sách từ tệp, rồi trình duyệt.");
        return Redirect($"/ngan-sach/quyet-dinh/{done.Value}");
    }
}
