using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Screen;

/// <summary>What hangs on the wall of the hall: few words, large.</summary>
[Permit(ConferencePermissions.View)]
internal sealed class ScreenModel(ConferenceReader reader, PermissionRegistry permissions) : OfficePage
{
    public ConferenceRecord Record { get; private set; } = null!;

    public string NameOf(string path) => reader.NameOf(path);

    public string ShortNameOf(string path) => reader.ShortNameOf(path);

    /// <summary>What the clock counts: since when somebody speaks or the item is discussed, and how many minutes it was given.</summary>
    public (DateTimeOffset Since, int? Minutes)? Running =>
        Record.OnFloor is not null && Record.Conference.FloorSince is { } speaking ? (speaking, Record.Current?.Minutes)
        : Record.Current is { } item && Record.Conference.CurrentSince is { } since ? (since, item.Minutes)
        : null;

    /// <summary>The clock in words as the page is drawn; the script keeps it going.</summary>
    public string ClockWords((DateTimeOffset Since, int? Minutes) running)
    {
        var gone = Math.Max(0, (int)(Clock.Now - running.Since).TotalMinutes);
        return running.Minutes is not { } given ? $"Đã {gone} phút"
            : gone <= given ? $"Đã {gone} phút · còn {given - gone} phút"
            : $"Đã {gone} phút · quá {gone - given} phút";
    }

    /// <summary>What was answered last, to whom or what.</summary>
    public ConferenceAnswer? Last => Record.Given.OrderBy(answer => answer.At).LastOrDefault();

    /// <summary>As many words as fit on the wall.</summary>
    public static string Cut(string text, int most) => CleanText.CutTo(text, most);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return NotFound();
        }

        Record = record;
        return Page();
    }
}
