using ThongSuot.Platform.Access;

namespace ThongSuot.Platform.Threads;

/// <summary>What a module offers to do with another one's record: a button on its page that opens a form of the offering module.</summary>
public interface IRecordOffer
{
    IEnumerable<RecordOffer> For(OfferedRecord record, Seat seat);
}

/// <summary>The record whose page is drawn.</summary>
/// <param name="Kind">As on the thread.</param>
/// <param name="PersonSeatId">Who has it now.</param>
public sealed record OfferedRecord(string Kind, Guid Id, string Code, Guid? PersonSeatId);

/// <summary>A button: its verb and where the form is.</summary>
public sealed record RecordOffer(string Button, string Path);
