using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Conferences.Files;

/// <summary>Adds a document, already on disk, to a conference.</summary>
internal sealed class AddFile(ConferenceJournal journal)
{
    public Task<Result<int>> RunAsync(string code, Attachment document, Seat seat, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                if (conference.May(ConferenceAct.AddFile).Refusal is { } refusal)
                {
                    return refusal;
                }

                await write.KeepAsync(document.File, token);
                var shown = CleanText.CutTo(document.Name, Conference.ShortLength);
                write.Db.Add(
                    new ConferenceFile
                    {
                        Id = Guid.CreateVersion7(),
                        ConferenceId = conference.Id,
                        FileHash = document.File.Hash,
                        FileName = shown,
                        At = write.Deed.At,
                    }
                );
                return new ConferenceNews(ConferenceEventKind.File, $"Tài liệu: {shown}");
            },
            ct
        );
}
