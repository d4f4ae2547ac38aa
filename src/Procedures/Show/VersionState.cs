using ThongSuot.Platform.Text;

namespace ThongSuot.Procedures.Show;

/// <summary>Where a version stands on a day, in words and as the class of its tag.</summary>
internal sealed record VersionState(string Text, string Css)
{
    public static VersionState Of(ProcedureVersion version, DateOnly today)
    {
        if (version.Publishing == Publishing.Draft)
        {
            return new("Bản nháp", "stopped");
        }

        if (today < version.ValidFrom)
        {
            return new($"Có hiệu lực từ {VietnameseFormat.Date(version.ValidFrom)}", "near");
        }

        if (version.ValidTo is not { } end)
        {
            return new("Đang công khai", "in-time");
        }

        if (today < end)
        {
            return new($"Hết hiệu lực từ {VietnameseFormat.Date(end)}", "near");
        }

        return version.Publishing == Publishing.Repealed
            ? new($"Bãi bỏ từ {VietnameseFormat.Date(end)}", "stopped")
            : new($"Bản cũ, đến trước {VietnameseFormat.Date(end)}", "stopped");
    }
}
