using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Raise;

/// <summary>
/// Raises in two looks at one page: the first send shows what was raised and answered already, the second raises. Without script; nothing is
/// saved in between and everything typed stays.
/// </summary>
[Permit(DifficultyPermissions.Raise)]
internal sealed class RaiseModel(IDbContextFactory<Db> contexts, RaiseDifficulty raise, KnownDifficulties known, FileStore files, DifficultyBook book) : OfficePage
{
    [BindProperty]
    public RaiseForm Input { get; set; } = new();

    /// <summary>Code of a difficulty to join from the start.</summary>
    [BindProperty(SupportsGet = true, Name = "cung")]
    public string? Join { get; set; }

    /// <summary>Address of the board that gave rise to it.</summary>
    [BindProperty(SupportsGet = true, Name = "so-lieu")]
    public string? Figure { get; set; }

    public Difficulty? Joined { get; private set; }

    public bool Looked { get; private set; }

    public IReadOnlyList<SimilarDifficulty> Alike { get; private set; } = [];

    public IReadOnlyList<SimilarGuidance> Answers { get; private set; } = [];

    public string UnitName => book.NameOf(DifficultyBook.SpeaksFor(Seat));

    public static IEnumerable<SelectListItem> Urgencies => Enum.GetValues<Urgency>().Select(urgency => new SelectListItem(DifficultyWords.Of(urgency), urgency.ToString()));

    public IEnumerable<SelectListItem> Fields => DifficultyFields.All.Select(one => new SelectListItem(DifficultyFields.NameOf(one), one.ToString())).Prepend(new("Để hệ thống gợi ý", string.Empty));

    public IEnumerable<SelectListItem> Channels =>
        ((RaiseChannel[])[Own, RaiseChannel.FeedbackConduct, RaiseChannel.FeedbackRule]).Select(channel => new SelectListItem(channel == Own ? "Vướng mắc của đơn vị" : DifficultyWords.Of(channel), channel.ToString()));

    private RaiseChannel Own => DifficultyBook.SpeaksFor(Seat).Split('/')[2].All(char.IsAsciiDigit) ? RaiseChannel.Commune : RaiseChannel.Department;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input.FigurePath = LocalBoard(Figure);
        if (Join is { Length: > 0 } && !await LoadJoinedAsync(ct))
        {
            return NotFound();
        }

        return Page();
    }

    /// <summary>The first look: what was raised and answered already.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || Shape() is not null)
        {
            return await RefusedAsync(ct);
        }

        await LookAsync(ct);
        if (Alike.Count + Answers.Count == 0)
        {
            return await OnPostSendAsync(null, ct);
        }

        return Page();
    }

    /// <summary>Raises, or joins the difficulty whose button was pressed.</summary>
    public async Task<IActionResult> OnPostSendAsync(string? cungGap, CancellationToken ct)
    {
        var join = cungGap ?? Join;
        if (join is { Length: > 0 })
        {
            Join = join;
            if (!await LoadJoinedAsync(ct))
            {
                return NotFound();
            }
        }

        if (!ModelState.IsValid)
        {
            return await RefusedAsync(ct);
        }

        var stored = await StoreAsync(ct);
        if (stored.IsRefused)
        {
            ModelState.AddModelError("Input.Files", stored.Refusal.Message);
            return await RefusedAsync(ct);
        }

        var done = await raise.RunAsync(Text() with { Files = stored.Value }, Joined?.Code, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            await LookAsync(ct);
            return Refused(done.Refusal);
        }

        Say(Joined is null ? $"Đã nêu {done.Value}. Văn phòng UBND tỉnh phân công trong thời hạn ghi dưới đây." : $"Đã ghi đơn vị cũng gặp {done.Value}. Câu trả lời sẽ đến đơn vị cùng lúc với các đơn vị khác.");
        return Redirect(DifficultyBook.PathOf(done.Value));
    }

    private async Task LookAsync(CancellationToken ct)
    {
        Looked = true;
        var text = $"{Input.Title}. {Input.What} {Input.Asked}";
        Alike = await known.LikeAsync(Seat.ProvinceCode, text, 5, null, ct);
        Answers = await known.AnsweringAsync(Seat.ProvinceCode, text, Clock.Today, 3, ct);
        Input.Field ??= await known.FieldOfAsync(Seat.ProvinceCode, text, ct);
        // The suggestion shows in the select although nothing was chosen there.
        ModelState.Remove("Input.Field");
    }

    private Refusal? Shape()
    {
        if (Text() with { Field = Input.Field ?? DifficultyField.PublicAdministration } is var text && text.Check() is { } refusal)
        {
            ModelState.AddModelError("Input." + refusal.Field, refusal.Message);
            return refusal;
        }

        return null;
    }

    private async Task<IActionResult> RefusedAsync(CancellationToken ct)
    {
        if (Join is { Length: > 0 })
        {
            await LoadJoinedAsync(ct);
        }

        return Again();
    }

    private RaiseText Text() => new()
    {
        Title = Input.Title?.Trim() ?? string.Empty, What = Input.What?.Trim() ?? Joined?.What ?? string.Empty, Asked = Input.Asked?.Trim() ?? string.Empty, Field = Input.Field ?? Joined?.Field,
        ProcedureCode = Input.Procedure is { Length: > 0 } procedure ? procedure.Trim() : null, Document = Input.Document?.Trim() is { Length: > 0 } document ? document : null, FigurePath = LocalBoard(Input.FigurePath),
        Urgency = Input.Urgency ?? Urgency.Normal, Channel = Input.Channel ?? Own, UnitPath = DifficultyBook.SpeaksFor(Seat),
    };

    private async Task<Result<IReadOnlyList<(StoredFile, string)>>> StoreAsync(CancellationToken ct)
    {
        var stored = new List<(StoredFile, string)>();
        foreach (var upload in Input.Files.Take(6))
        {
            await using var content = upload.OpenReadStream();
            if (!(await files.StoreAsync(content, upload.FileName, ct)).TryGet(out var file, out var refusal))
            {
                return refusal;
            }

            stored.Add((file, System.IO.Path.GetFileName(upload.FileName)));
        }

        return stored;
    }

    private async Task<bool> LoadJoinedAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Joined = await DifficultyBook.OpenAsync(db, Join!, Seat.ProvinceCode, ct);
        Input.Title ??= Joined?.Title;
        Input.What ??= Joined?.What;
        Input.Field ??= Joined?.Field;
        return Joined is not null;
    }

    // Only a board of ours may be remembered: the address is shown to others as a link.
    private static string? LocalBoard(string? address) => address is { Length: > 0 and < 500 } && address.StartsWith("/so-lieu", StringComparison.Ordinal) ? address : null;
}

/// <summary>What the form sends.</summary>
internal sealed class RaiseForm
{
    [StringLength(Difficulty.TitleLength, ErrorMessage = "Tên dài quá 200 ký tự. Viết gọn lại.")]
    public string? Title { get; set; }

    [StringLength(Difficulty.WhatLength, ErrorMessage = "Nội dung dài quá 4.000 ký tự. Viết gọn lại.")]
    public string? What { get; set; }

    [StringLength(RaiseText.AskedLength, ErrorMessage = "Đề nghị dài quá 2.000 ký tự. Viết gọn lại.")]
    public string? Asked { get; set; }

    public DifficultyField? Field { get; set; }

    public string? Procedure { get; set; }

    [StringLength(RaiseText.DocumentLength, ErrorMessage = "Tên văn bản dài quá 300 ký tự. Viết gọn lại.")]
    public string? Document { get; set; }

    public string? FigurePath { get; set; }

    public Urgency? Urgency { get; set; }

    public RaiseChannel? Channel { get; set; }

    public List<IFormFile> Files { get; set; } = [];
}
