using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Notices;

/// <summary>
/// Something an organisation, or one seat in it, is told by a write of somebody else. It stands with that write or not at all.
/// </summary>
public sealed class Notice : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required Guid Id { get; init; }

    /// <summary>The organisation that is told.</summary>
    public required string UnitPath { get; init; }

    /// <summary>The one seat that is told; null for everybody who works for the organisation.</summary>
    public Guid? SeatId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }

    /// <summary>Where what it is about opens, within this program.</summary>
    public required string Path { get; init; }
}

/// <summary>Up to when a seat has seen its notices.</summary>
public sealed class NoticeMark
{
    public required Guid SeatId { get; init; }

    public required DateTimeOffset SeenUntil { get; set; }
}

/// <summary>Telling others within a write.</summary>
public static class NoticeWriting
{
    public static void Tell(this Write write, string unitPath, Guid? seatId, string text, string path) =>
        write.Db.Add(
            new Notice
            {
                ProvinceCode = Scope.ProvinceOf(unitPath),
                Id = Guid.CreateVersion7(),
                UnitPath = unitPath,
                SeatId = seatId,
                At = write.Deed.At,
                Text = text,
                Path = path,
            }
        );
}
