"use strict";
// Signs a request with an access key, as the gateway asks (SDK-HMAC-SHA256), so that requests with a key can be tried.
window.eihealthSign = async (request, accessKey, secretKey, now = new Date()) => {
  if (!globalThis.crypto?.subtle) {
    throw new Error("a browser signs only on pages from localhost or over HTTPS; use the token here");
  }
  const bytes = (text) => new TextEncoder().encode(text);
  const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const hash = async (data) => hex(await crypto.subtle.digest("SHA-256", data));
  const encoded = (text) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

  const url = new URL(request.url);
  const date = now.toISOString().replace(/\.\d+/, "").replace(/[-:]/g, "");
  const path = url.pathname.split("/").map((segment) => encoded(decodeURIComponent(segment))).join("/");
  const query = [...url.searchParams]
    .map(([name, value]) => [encoded(name), encoded(value)])
    .sort((a, b) => (a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? -1 : 1))
    .map((pair) => pair.join("="))
    .join("&");
  const body = await request.clone().arrayBuffer();
  const canonical = [
    request.method,
    path.endsWith("/") ? path : `${path}/`,
    query,
    `host:${url.host}\nx-sdk-date:${date}\n`,
    "host;x-sdk-date",
    await hash(body),
  ].join("\n");
  const key = await crypto.subtle.importKey("raw", bytes(secretKey), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const text = `SDK-HMAC-SHA256\n${date}\n${await hash(bytes(canonical))}`;
  const signature = hex(await crypto.subtle.sign("HMAC", key, bytes(text)));

  const headers = new Headers(request.headers);
  headers.set("X-Sdk-Date", date);
  headers.set(
    "Authorization",
    `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=host;x-sdk-date, Signature=${signature}`,
  );
  const hasBody = request.method !== "GET" && request.method !== "HEAD" && body.byteLength > 0;
  return new Request(request.url, { method: request.method, headers, body: hasBody ? body : undefined });
};
