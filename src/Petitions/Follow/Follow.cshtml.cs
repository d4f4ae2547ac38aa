using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;

namespace ThongSuot.Petitions.Follow;

/// <summary>For the sender, without an account. Code and number come by POST, so that no log or history keeps them.</summary>
[AllowAnonymous]
[EnableRateLimiting(PetitionsModule.SendLimit)]
internal sealed class FollowModel(FollowFeedback follow, PetitionSeats seats) : OfficePage
{
    [BindProperty]
    public FollowForm Input { get; set; } = new();

    public CitizenFeedback? Row { get; private set; }

    /// <summary>The answer before it was opened again.</summary>
    public EarlierAnswer? Earlier { get; private set; }

    public string UnitName => seats.NameOf(Row!.UnitPath);

    public DateOnly Today => Clock.Today;

    public void OnGet([FromQuery(Name = "ma")] string? code) => Input.Code = code is { Length: <= 40 } ? code : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct) is { } refusal ? Refused(refusal) : Page();

    public Task<IActionResult> OnPostAddAsync(CancellationToken ct) =>
        ChangeAsync(row => follow.AddAsync(row, Input.Content, DeedOfCitizen, ct), "Đã gửi bổ sung. Nhập lại mã và số bí mật để xem.", ct);

    public Task<IActionResult> OnPostRateAsync(CancellationToken ct) =>
        ChangeAsync(row => follow.RateAsync(row, Input.Rating, Input.RatingWords, DeedOfCitizen, ct), "Cảm ơn ông/bà đã đánh giá.", ct);

    private Deed DeedOfCitizen => new(Actor.Citizen, Clock.Now, SubmissionKey: SubmissionKey);

    private async Task<IActionResult> ChangeAsync(Func<CitizenFeedback, Task<Result>> change, string said, CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } refusal)
        {
            return Refused(refusal);
        }

        if ((await change(Row!)).Refusal is { } against)
        {
            return Refused(against);
        }

        Say(said);
        return Redirect($"/phan-anh/theo-doi?ma={Uri.EscapeDataString(Row!.Code)}");
    }

    private async Task<Refusal?> LoadAsync(CancellationToken ct)
    {
        var found = await follow.FindAsync(
            new(Input.Code, Input.Pin),
            HttpContext.Connection.RemoteIpAddress,
            new Deed(Actor.Citizen, Clock.Now),
            ct
        );
        Row = found.IsRefused ? null : found.Value;
        Earlier = Row is { } row ? await follow.EarlierAsync(row, ct) : null;
        return found.Refusal;
    }
}

internal sealed class FollowForm
{
    public string? Code { get; set; }

    public string? Pin { get; set; }

    public string? Content { get; set; }

    public int? Rating { get; set; }

    public string? RatingWords { get; set; }
}
