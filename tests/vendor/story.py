"""The story of `tests/tests/story.rs`, told by the vendor's own client for Python to the mock service.

    story.py URL        the mock listens there, and has nothing in it

It ends with 0 if everything came as the vendor's client expects it. `.ci/vendor-story` runs it.
"""

import json
import sys
import tempfile
import urllib.request
from pathlib import Path

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException, ConnectionException
from huaweicloudsdkcore.http.formdata import FormFile
from huaweicloudsdkeihealth.v1 import EiHealthClient, model

# what `mock/src/keys.rs` has
ACCESS_KEY = "EXAMPLEACCESSKEY0001"
SECRET_KEY = "example-secret-key-for-the-mock-only"
PROJECT_ID = "0123456789abcdef0123456789abcdef"

CONTENT = b"@read1\nACGT\n"
END = {"Succeeded", "Failed", "Cancelled"}


class Story:
    """A client, and a hand on the mock's time and faults."""

    def __init__(self, url):
        self.url = url
        credentials = BasicCredentials(ACCESS_KEY, SECRET_KEY, PROJECT_ID)
        self.client = EiHealthClient.new_builder().with_credentials(credentials).with_endpoint(url).build()

    def tell(self, what, **body):
        """Tells the mock something under its control path."""
        request = urllib.request.Request(
            f"{self.url}/_mock/{what}",
            data=json.dumps(body).encode(),
            headers={"content-type": "application/json"},
        )
        urllib.request.urlopen(request).close()

    def request(self, name, **fields):
        """Sends the request that the vendor's client calls so."""
        # ListJob: list_job
        method = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name).lstrip("_")
        return getattr(self.client, method)(getattr(model, name + "Request")(**fields))

    def wait(self, project, job):
        """How a job ends. Time passes between two looks, so that it does."""
        states = []
        while not states or states[-1].status not in END:
            assert len(states) < 20, [state.status for state in states]
            self.tell("advance", seconds=3)
            states.append(self.request("ShowJob", eihealth_project_id=project, job_id=job))
        assert len(states) > 1, "it was over at once"
        return states[-1]

    def run(self, project, name):
        """Runs a job, and once more if it fails."""
        body = model.JobDto(name=name, tool_id="germline-wgs", tool_type="workflow")
        job = self.request("ExecuteJob", eihealth_project_id=project, body=body).id
        ended = self.wait(project, job)
        if ended.status == "Failed":
            assert "out of memory" in f"{ended.failed_reason} {ended.failed_message}", ended
            self.request("RetryJob", eihealth_project_id=project, job_id=job)
            ended = self.wait(project, job)
        return ended

    def tell_it(self):
        project = self.request("CreateProject", body=model.CreateProjectReq(name="pilot")).id
        listed = self.request("ListProject").projects
        assert [(one.id, one.name) for one in listed] == [(project, "pilot")], listed

        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "reads.fq")
            file.write_bytes(CONTENT)
            body = model.UploadDataRequestBody(
                file=FormFile(str(file)), target_folder="raw/", part_number="1", total_part="1", file_name=file.name
            )
            self.request("UploadData", eihealth_project_id=project, body=body)
        data = self.request("ListData", eihealth_project_id=project, path="raw/").datas
        assert [(entry.name, entry.size) for entry in data] == [("reads.fq", len(CONTENT))], data
        body = model.DownloadDataReq(type="PRIVATE", url="pilot:/raw/reads.fq")
        got = self.request("DownloadData", eihealth_project_id=project, body=body)
        assert content_of(got) == CONTENT, got

        self.tell("faults", operation="execute_job", fault="fail", reason="out of memory")
        assert self.run(project, "align").status == "Succeeded"

        # the vendor's client repeats nothing by itself
        self.tell("faults", operation="show_job", fault="reset")
        try:
            self.run(project, "call")
            raise AssertionError("the connection was to be reset")
        except ConnectionException:
            pass
        jobs = self.request("ListJob", eihealth_project_id=project, job_name="call").jobs
        assert self.wait(project, jobs[0].id).status == "Succeeded"

        self.tell("faults", operation="execute_job", fault="throttle", seconds=1)
        try:
            self.run(project, "annotate")
            raise AssertionError("it was to be throttled")
        except ClientRequestException as error:
            assert error.status_code == 429 and error.error_code, error

        done = self.request("ListJob", eihealth_project_id=project, status="Succeeded", limit=10, offset=0)
        assert sorted(job.name for job in done.jobs) == ["align", "call"], done
        assert done.count == 2, done

        try:
            self.request("ShowJob", eihealth_project_id=project, job_id="another")
            raise AssertionError("there is no such job")
        except ClientRequestException as error:
            assert error.status_code == 404 and error.error_code.startswith("eihealth."), error


def content_of(response):
    """The bytes of a download, in whichever way the client hands them out."""
    if hasattr(response, "consume_download_stream"):
        parts = []
        response.consume_download_stream(lambda stream: parts.extend(stream.iter_content(4096)))
        return b"".join(parts)
    return response.raw_content


if __name__ == "__main__":
    Story(sys.argv[1]).tell_it()
