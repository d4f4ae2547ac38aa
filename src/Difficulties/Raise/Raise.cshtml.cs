using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Web;
using ThongSuot.Web.Files;

namespace ThongSuot.Difficulties.Raise;

/// <summary>
/// Raises in two looks at one page: the first send shows what was raised and answered already, the second raises. Without script;
/// nothing is raised in between and everything typed stays.
/// </summary>
[Permit(DifficultyPermissions.Raise)]
internal sealed class RaiseModel(
    IDbContextFactory<Db> contexts,
    RaiseDifficulty raise,
    KnownDifficulties known,
    DifficultySettlement settlement,
    ThreadReader thread
) : OfficePage
{
    [BindProperty]
    public RaiseForm Input { get; set; } = new();

    /// <summary>Code of a difficulty to join from the start.</summary>
    [BindProperty(SupportsGet = true, Name = "cung")]
    public string? Join { get; set; }

    /// <summary>Kind and key of the record that gave rise to it: a demand that cannot be met.</summary>
    [BindProperty(SupportsGet = true, Name = "tu")]
    public string? FromKind { get; set; }

    [BindProperty(SupportsGet = true, Name = "ban-ghi")]
    public Guid? FromId { get; set; }

    /// <summary>That record, as the seat may see it; null without one.</summary>
    public ThreadItem? From { get; private set; }

    public Difficulty? Joined { get; private set; }

    public bool Looked { get; private set; }

    public IReadOnlyList<KeptUpload> Kept { get; private set; } = [];

    public IReadOnlyList<SimilarDifficulty> Alike { get; private set; } = [];

    public IReadOnlyList<SimilarGuidance> Answers { get; private set; } = [];

    public string UnitName => settlement.NameOf(Unit);

    public string Unit => Seat.SpeaksFor;

    /// <param name="figure">Address of the board that gave rise to it.</param>
    /// <param name="procedure">The procedure it is about.</param>
    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = "so-lieu")] string? figure,
        [FromQuery(Name = "thu-tuc")] string? procedure,
        CancellationToken ct
    )
    {
        await LoadFromAsync(ct);
        (Input.FigurePath, Input.Procedure) = (RaiseForm.LocalBoard(figure), procedure);
        return Join is not { Length: > 0 } || await LoadJoinedAsync(ct) ? Page() : NotFound();
    }

    /// <summary>The first look: what was raised and answered already.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken ct)
    {
        await KeepFilesAsync(ct);
        await LoadFromAsync(ct);
        if (
            ModelState.IsValid
            && (Input.ToText(null, Unit) with { Field = Input.Field ?? DifficultyField.PublicAdministration }).Check() is { } refusal
        )
        {
            return Refused(refusal);
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        await LookAsync(ct);
        return Alike.Count + Answers.Count == 0 ? await SendAsync(null, ct) : Page();
    }

    /// <summary>Raises, or joins the difficulty whose button was pressed.</summary>
    public async Task<IActionResult> OnPostSendAsync(string? cungGap, CancellationToken ct)
    {
        await KeepFilesAsync(ct);
        await LoadFromAsync(ct);
        return await SendAsync(cungGap, ct);
    }

    private async Task<IActionResult> SendAsync(string? cungGap, CancellationToken ct)
    {
        Join = cungGap ?? Join;
        if (Join is { Length: > 0 } && !await LoadJoinedAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await raise.RunAsync(
            Input.ToText(Joined, Unit) with
            {
                From = From,
                Files = [.. Kept.Select(kept => kept.File)],
            },
            Joined?.Code,
            Seat,
            DeedNow(),
            ct
        );
        if (done.IsRefused)
        {
            await LookAsync(ct);
            return Refused(done.Refusal);
        }

        Say(Joined is null ? $"Đã nêu {done.Value}. Hạn phân công ghi dưới đây." : $"Đã ghi đơn vị cũng gặp {done.Value}.");
        return Redirect(DifficultySettlement.PathOf(done.Value));
    }

    private async Task LookAsync(CancellationToken ct)
    {
        Looked = true;
        var text = $"{Input.Title}. {Input.What} {Input.Asked}";
        Alike = await known.LikeAsync(Seat.ProvinceCode, text, 5, null, ct);
        Answers = await known.AnsweringAsync(Seat.ProvinceCode, text, Clock.Today, 3, ct);
        Input.Field ??= (await known.FieldOfAsync(Seat.ProvinceCode, text, ct))?.Field ?? DifficultyField.PublicAdministration;
        // The suggestion shows in the select although nothing was chosen there.
        ModelState.Remove("Input.Field");
    }

    private async Task LoadFromAsync(CancellationToken ct) =>
        From = FromId is { } id
            ? (await thread.WalkAsync(FromKind ?? string.Empty, id, Seat, ct)).FirstOrDefault(item => item.Id == id)
            : null;

    /// <summary>Files are stored before anything is checked, so that a form shown again need not send them twice.</summary>
    private async Task KeepFilesAsync(CancellationToken ct) =>
        Kept = await KeepAsync(Input.Kept, Input.Files, RaiseText.MostFiles, "Input.Files", ct);

    private async Task<bool> LoadJoinedAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Joined = await DifficultySettlement.OpenAsync(db, Join!, Seat.ProvinceCode, ct);
        (Input.Title, Input.What, Input.Field) = (Input.Title ?? Joined?.Title, Input.What ?? Joined?.What, Input.Field ?? Joined?.Field);
        return Joined is not null;
    }
}
