namespace ThongSuot.Platform.Storage;

/// <summary>Whether a failed write means that the disk takes no more.</summary>
public static class DiskSpace
{
    // ENOSPC, EFBIG and EDQUOT as Linux numbers them, which .NET passes on; and Windows' two.
    private static readonly int[] Codes = [28, 27, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public static bool IsGone(Exception failure) => failure is IOException && Codes.Contains(failure.HResult);
}
